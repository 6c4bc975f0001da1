// The time zones that dates of feeds and pages name, as minutes east of Greenwich.

/** By RFC 822, and others that servers write; where a name means several, the one that they mean. */
const NAMED: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0 },
  ...{ est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360 },
  ...{ mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480 },
  ...{ akst: -540, akdt: -480, hst: -600, hast: -600, ast: -240, adt: -180, nst: -210, ndt: -150 },
  ...{ bst: 60, west: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120, eet: 120, eest: 180 },
  ...{ msk: 180, msd: 240, ist: 330, pkt: 300, sgt: 480, hkt: 480, awst: 480, jst: 540, kst: 540 },
  ...{ acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780, sast: 120, brt: -180, art: -180 },
};

const OFFSET = /^(?:gmt|utc?)?\s*([+-])(\d{1,2}):?(\d{2})?$/u;
/** No place on earth is farther from Greenwich. */
const FARTHEST = 14 * 60;

/** `+0100`, `GMT+1`, `EST`; none, and what nobody knows, is Greenwich. */
export const offsetOf = (zone: string | undefined): number => {
  const name = (zone ?? '').trim().toLowerCase();
  const [, sign, hours, minutes = '0'] = OFFSET.exec(name) ?? [];
  if (sign === undefined) return NAMED[name] ?? 0;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > FARTHEST) return 0;
  return sign === '-' ? -offset : offset;
};
