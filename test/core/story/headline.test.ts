import { describe, expect, it } from 'vitest';
import { inMainLanguage } from '../../../src/core/article/main-language.ts';
import { pickHeadline } from '../../../src/core/story/headline.ts';

const told = (title: string | null, language = 'en') => ({ title, language });

describe('the headline of a story', () => {
  it('is the title that shares most with the others, the first of equals', () => {
    expect(
      pickHeadline([told('Words'), told('Ferry of Lanholm burns'), told('Lanholm ferry on fire'), told(' ')]),
    ).toBe('Ferry of Lanholm burns');
    expect(pickHeadline([told(null)])).toBeNull();
  });

  it('is in the language of most articles', () => {
    const spanish = told('Ferry', 'es');
    expect(pickHeadline([spanish, told('Ferry burns'), told('Ferry on fire')])).toBe('Ferry burns');
    // neither has more than half
    expect(inMainLanguage([spanish, told('Fire')])).toHaveLength(2);
  });
});
