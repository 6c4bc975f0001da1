// Whose word counts for an article, and which addresses are of one site.
import { describe, expect, it } from 'vitest';
import { isOfSite } from '../../../src/core/article/site.ts';
import { type Say, sayOf, type Voice } from '../../../src/core/article/voice.ts';

describe('an address is of a site', () => {
  it.each([
    ['fen.example', 'https://www.fen.example/a', true],
    ['feeds.fen.example', 'https://www.fen.example/a', true],
    ['www.fen.example', 'https://sport.fen.example/a', true],
    ['fen.example', 'https://www.google.com/url?url=https%3A%2F%2Ffen.example%2Fa', true],
    ['google.com', 'https://www.google.com/url?url=https%3A%2F%2Ffen.example%2Fa', false],
    ['ann.blogs.example', 'https://ben.blogs.example/a', false],
    ['xfen.example', 'https://fen.example/a', false],
    ['fen.example:8080', 'https://fen.example/a', false],
    ['', 'https://fen.example/a', false],
    ['fen.example', 'mailto:a@fen.example', false],
  ])('%s: %s: %s', (host, address, is) => {
    expect(isOfSite(host, address)).toBe(is);
  });
});

describe('a feed’s say', () => {
  it.each<[Voice, Voice | null, boolean, Say]>([
    ['own', 'own', false, 'revises'],
    ['own', 'named', false, 'takes-over'],
    ['own', 'other', false, 'takes-over'],
    ['own', null, false, 'revises'],
    ['named', 'own', false, 'nothing'],
    ['named', 'own', true, 'nothing'],
    ['named', 'named', true, 'revises'],
    ['named', 'named', false, 'nothing'],
    ['named', 'other', false, 'takes-over'],
    ['named', null, false, 'revises'],
    ['other', 'other', true, 'revises'],
    ['other', 'other', false, 'nothing'],
    ['other', 'named', true, 'nothing'],
    ['other', null, false, 'nothing'],
  ])('%s, of an article of %s, having brought it: %s: %s', (voice, held, isBringer, say) => {
    expect(sayOf(voice, held, isBringer)).toBe(say);
  });
});
