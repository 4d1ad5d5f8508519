"""Words that several kinds of reply are made of."""

from __future__ import annotations

ROLE = r"(?:role|position|post|vacanc(?:y|ies)|job|place|opening|opportunity|internship|placement|spot|seat|contract|fellowship|studentship|apprenticeship|traineeship|scheme|program(?:me)?|campaign|appointment|assignment|requirement)s?"
ONE = r"(?:candidate|applicant|person|persons|people|individual|someone|somebody|contender|finalist|colleague|lad|lass|guy|girl|chap|fella|agency|supplier|freelancer|contractor|designer|man|woman|profile|hire|provider|consultant|company|appointment)s?"
SOMEBODY = (
    rf"(?:(?:an?|the) ?other(?: \w+)?|others?|another(?: \w+)?(?: {ONE})?|(?:an?|the|some|two|three)?\s*(?:very |slightly |more |most |much )*(?:different|internal|external|stronger|better|existing|suitable|experienced|qualified|suited|local|alternative|preferred|chosen|successful) (?:\w+ )?{ONE}"
    rf"|someone|somebody|some one|an? {ONE}|(?:those|{ONE}) (?:who|whose|with|that)|(?:other|different) {ONE}|an internal|an external|one of the other)"
)
YOUR_CASE = r"(?:you|your (?:\w+ ){0,2}(?:application|candidacy|candidature|profile|cv|submission|interest|case|proposal|pitch))"
JOB = r"\b(?:interview\w*|application|applied|applying|applicants?|candidates?|candidacy|candidature|vacanc\w+|shortlist\w*|panel|recruit\w+|hiring|hire|role|position|post|job|internship|shift|trial (?:day|shift|morning)|portfolio|cv|team|on board|experience|background|skills?|fit|start(?:ing)? date|vision for|assessment cent(?:re|er))\b"
PLAIN_JOB = r"\b(?:interview\w*|vacanc\w+|shortlist\w*|panel|recruit\w+|hiring|hire|role|position|post|job|internship|shift|candida\w+|cv)\b"
"""Words that are said of jobs alone; one also applies for a flat."""
