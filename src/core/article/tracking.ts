// Parameters of an address that say where a reader came from, not what is read: named by the public lists of browsers and ad blockers.

/** Whole families, by how their names begin. */
const FAMILIES =
  /^(?:utm_?|at_(?:medium|campaign|custom|link|format|ptr|bbc|recipient)|mtm_|pk_(?:campaign|kwd|source|medium|content|keyword)|piwik_|matomo_|hsa_|_hs|__hs|vero_|oly_|ns_(?:campaign|mchannel|source|linkname|fee)|mkt_|icid$|ito$|itm_(?:source|medium|campaign|content|term|channel|audience)|wt[._](?:mc|z|tsrc)|trk_|sc_(?:src|lid|llid|uid|campaign|channel)|stm_|elq(?:$|track|aid$|at$|ak$|campaignid$)|ga_(?:source|medium|term|content|campaign)|tw(?:camp|term|gr)|fb_(?:action|ref|source)|action_(?:object|ref|type)_map|__twitter_)/iu;

/** Of click counters, letters and share buttons. */
const NAMES: ReadonlySet<string> = new Set(
  `_branch_match_id _branch_referrer _ga _gl _ke _kx _openstat _sgm_campaign ac_ct ad_id adid aff_id affid amp_js_v
  asgtbndr bbc_source bsft_clkid bsft_eid bsft_uid btag campaign_id ceneo_spo ck_subscriber_id cmp cmpid cmpre cn-track cndid
  dclid dg_ei dicbo ef_id efid epik fbadid fbclid fbc ftag ftcamp gad_source gad_campaignid gbraid gcl_au gclid gclsrc gps_adid gs_l
  guccounter guce_referrer guce_referrer_sig hss_channel ig_mid ig_rid igsh igshid intcid intcmp int_campaign ir_adid ir_campaignid
  ir_partnerid irclickid irgwc ldtag_cl li_fat_id maca mc_cid mc_eid mc_tc mibextid mindbox-click-id mindbox-message-key
  mkevt ml_subscriber ml_subscriber_hash msclkid nb_expid nb_placement ncid nr_email_referer nlid ocid oft_campaign oft_id pd_rd_r pd_rd_w
  pf_rd_p pf_rd_r piano_t rb_clickid rdt_cid ref_src ref_url referer referrer rss_id rtid s_cid s_kwcid scid sharetype share_id
  si_source smid smtyp smuid socialreferer spjobid spmailingid spreportid spuserid sref srnd srsltid sscid sthash supportedpurview
  syclid tblci tduid traffic_source twclid user_email_address utmcct vero_id vgo_ee via_newsletter wbraid
  wickedid xtor xts yadclid ybaip yclid ymclid ysclid zanpid`.split(/\s+/u),
);

/** On some sites these say what is read, on others where a reader came from. */
const EITHER: ReadonlySet<string> = new Set('ref cvid mbid linkid esid taid trackingid'.split(' '));

/** A path that ends in words of a title says what is read: `/2026/gate-at-ollmar-jams.html`. */
const SLUG = /\/[^/]*\p{L}[^/]*[-_][^/]+[-_][^/]+\/*$/u;
const PROGRAM = /\.(?:php\d?|aspx?|jsp|cgi|cfm|pl|do)\/*$/iu;

/** `path`: of the address that it belongs to. */
export const isTracking = (name: string, path: string): boolean =>
  FAMILIES.test(name) ||
  NAMES.has(name.toLowerCase()) ||
  (EITHER.has(name.toLowerCase()) && SLUG.test(path) && !PROGRAM.test(path));
