/** All that a terminal obeys, or that hides or reorders what is read. */
export const HOSTILE =
  'x\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u009b31m\u0090q\u009c\u001b[1mbold\r\b\u202egnol\u202c\u2066i\u2069\u200bz\u2060\ufeff\u{e0041}\ud800 \u007f\u0000y';
export const RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;
