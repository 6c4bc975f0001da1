// Parameters of an address that say where a reader came from, not what is read: named by the public lists of browsers and ad blockers.

/** Whole families, by how their names begin. */
const FAMILIES =
  /^(?:utm_?|at_(?:medium|campaign|custom|link|format|ptr|bbc|recipient)|mtm_|pk_|piwik_|matomo_|hsa_|_hs|__hs|vero_|oly_|ns_|mkt_|icid|ito|itm_|wt[._](?:mc|z|tsrc)|trk_|sc_(?:src|lid|llid|uid|campaign|channel)|stm_|elq|ga_(?:source|medium|term|content|campaign)|tt_|tw(?:camp|term|gr)|fb_(?:action|ref|source)|action_(?:object|ref|type)_map|__twitter_)/iu;

/** Of click counters, letters and share buttons. */
const NAMES: ReadonlySet<string> = new Set(
  `_branch_match_id _branch_referrer _ga _gl _ke _kx _openstat _sgm_campaign ac_ct ad_id adid aff_id affid amp_js_v
  asgtbndr bbc_source bsft_clkid bsft_eid bsft_uid btag campaign_id ceneo_spo ck_subscriber_id cmp cmpid cmpre cn-track cndid cvid
  dclid dg_ei dicbo ef_id efid epik esid fbadid fbclid fbc ftag ftcamp gad_source gad_campaignid gbraid gcl_au gclid gclsrc gps_adid gs_l
  guccounter guce_referrer guce_referrer_sig hss_channel ig_mid ig_rid igsh igshid intcid intcmp int_campaign ir_adid ir_campaignid
  ir_partnerid irclickid irgwc ldtag_cl li_fat_id linkid maca mbid mc_cid mc_eid mc_tc mibextid mindbox-click-id mindbox-message-key
  mkevt ml_subscriber ml_subscriber_hash msclkid nb_expid nb_placement ncid nr_email_referer nlid ocid oft_campaign oft_id pd_rd_r pd_rd_w
  pf_rd_p pf_rd_r piano_t rb_clickid rdt_cid ref ref_src ref_url referer referrer rss_id rtid s_cid s_kwcid scid sharetype share_id
  si_source smid smtyp smuid socialreferer spjobid spmailingid spreportid spuserid sref srnd srsltid sscid sthash supportedpurview
  syclid taid tblci tduid traffic_source trackingid twclid user_email_address utmcct vero_id vgo_ee via_newsletter wbraid
  wickedid xtor xts yadclid ybaip yclid ymclid ysclid zanpid`.split(/\s+/u),
);

export const isTracking = (name: string): boolean => FAMILIES.test(name) || NAMES.has(name.toLowerCase());
