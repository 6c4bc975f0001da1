// Whether a page shows only the beginning to people who have not paid.
import type { HtmlDocument } from '../markup/document.ts';
import type { ArticleNode } from './json-ld.ts';
import { metaIn } from './meta.ts';

/** What sellers of walls and sites call theirs. */
const WALLS =
  '[class*="paywall"],[id*="paywall"],[class*="pay-wall"],[class*="subscriber-only"],[class*="subscribers-only"],[class*="premium-content"],[class*="regwall"],' +
  '[class*="piano-offer"],[class*="tp-modal"],[class*="locked-content"],[class*="article-locked"],[class*="content-gate"],[data-paywall],' +
  '[subscriptions-section="content-not-granted"],[class*="metered-content"],[class*="plus-artikel"],[class*="abo-box"]';

/** Links to an offer stand in the head of every page; the page itself is no wall either. */
const NO_WALL = /^(?:a|button|li|script|style|link|meta|html|body)$/u;

const PROMPT =
  /\b(?:subscribe|sign in|log in|register|become a (?:subscriber|member))(?: now| today| here| or [\w ]{2,20})? (?:to|and) (?:continue|keep|read|access|unlock|see|get (?:full|unlimited))\b|\bto (?:continue|keep) reading\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:our )?(?:paying |registered )?(?:subscribers|members)\b|\bfor subscribers only\b|\bsubscribers? (?:only|exclusive)\b|weiterlesen mit|jetzt (?:abonnieren|testen) und|nur für abonnenten|mit (?:plus|abo) weiterlesen|lesen sie diesen artikel mit|réservé (?:aux|à nos) abonnés|la suite est réservée|il vous reste .{0,20}à lire|(?:suscríbe(?:te)?|regístrate) para (?:seguir|continuar|leer)|(?:contenido|artículo) (?:exclusivo )?para suscriptores|(?:assine|cadastre-se) para (?:ler|continuar)|(?:conteúdo )?exclusivo para assinantes|(?:abbonati|registrati) per (?:leggere|continuare)|riservato agli abbonati|(?:alleen|exclusief) voor abonnees|verder lezen\?|доступ(?:но|ен) только (?:для )?подписчик|только для подписчиков|dostęp(?:ny|ne) (?:tylko )?dla (?:prenumeratorów|subskrybentów)|会員限定|有料会員|订阅后/iu;

/** A stub is short; behind the same markup a whole article often stands for everybody. */
const STUB = 1500;
/** In which the prompt stands, of a stub or of what was taken out of it. */
const ENDING = 600;

const isLocked = (document: HtmlDocument): boolean =>
  /^(?:locked|paid|premium|subscriber)/iu.test(
    metaIn(document, 'article:content_tier', 'article:access', 'content_access') ?? '',
  );

/** What the page itself shows of a wall; asked before anything is taken out of it. */
export const hasWall = (document: HtmlDocument): boolean => {
  if ([...document.querySelectorAll(WALLS)].some(({ localName }) => !NO_WALL.test(localName))) return true;
  return PROMPT.test((document.body?.textContent ?? '').replace(/\s+/gu, ' '));
};

export const isDeclaredPaid = (document: HtmlDocument, node: ArticleNode | null): boolean =>
  node?.isAccessibleForFree === false || isLocked(document);

export const isStub = (text: string, wall: boolean): boolean =>
  text.length < STUB && (wall || PROMPT.test(text.slice(-ENDING)));
