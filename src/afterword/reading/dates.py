"""Dates told in words, and the days they mean: "Friday week", "by the 14th", "in two weeks", "the week of the twelfth"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta

from afterword.core.account import SpottedDate
from afterword.reading.days import COUNT, HOUR, ORDINALS, beside_a_feast, number, resolve, spelled_out
from afterword.reading.misspelt import DAY_SIGN, MONTH_SIGN, marked
from afterword.reading.quoting import Sentences, level, quote
from afterword.reading.tense import looks_ahead, looks_back

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:tues|weds|thurs?|fri)(?![\w-])"
    r"|(?<=[a-z] )(?<!the )(?<!a )(?<!name )(?<!named )(?<!called )(?-i:Mon|Tue|Wed|Thu|Sat|Sun)(?![\w'’-])"
    r"|(?:(?<=\bon )|(?<=\bby )|(?<=\btil )|(?<=\btill )|(?<=\buntil )|(?<=\bnext ))(?:mon|tue|wed|thu|sat|sun)(?![\w'’-]|\s+(?:loungers?|cream|rises?|sets?|down|nav|ami|block|shines?|bed|tan)\b)"
    r"|(?:mon|tue|wed|thu|sat|sun)(?=\s+(?:morning|afternoon|arvo|evening|eve|night|nite|lunch(?:time)?)\b|(?:\s+(?:and|or)\s+|\s?[/&]\s?)(?:mon|tues?|wed|thurs?|fri|sat|sun)\b)"
    r"|(?:(?<=\b(?:mon|tue|wed|thu|fri|sat)\sand\s)|(?<=\b(?:mon|tue|wed|thu|fri|sat)\sor\s))(?:tue|wed|thu|sat|sun)(?![\w'’-])"
    rf"|{DAY_SIGN})"
)
"""A weekday; what is a word as well stands for one only with a capital and after another word, or where only a day can stand."""
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    rf"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?=[\s,;:!?)\]]|$)|{MONTH_SIGN})"
)
_NUMBERED = r"\d{1,2}(?:st|nd|rd|th)"
_SPELLED = "(?:" + "|".join(sorted((word.replace("-", r"[\s-]") for word in ORDINALS), key=len, reverse=True)) + ")"
_ORDINAL = rf"(?:{_NUMBERED}|{_SPELLED})"
_PART = r"(?:\s+(?:morning|afternoon|arvo|evening|eve|night|nite|lunch(?:time)?|noon|midday|tea-?time))"
_TOMORROW = (
    r"(?:tomm?orr?ow|tmr(?:o?w|o)?|tomo|tomoz|2mor(?:r?o|r?row)|2mrw|the\s+morr(?:ow|a)(?!\w)|(?<!in )the\s+morn(?!\w))"
)
"""Tomorrow, typed in a hurry or said in Scotland too."""
_TODAY = r"(?:today|2day|tonight|tonite|2nite)"
_NTH_SUNDAY = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_FEAST_BY_ITSELF = (
    r"(?:easter\s+(?:monday|sunday)|(?:christmas|x-?mas)\s+(?:eve|day)|boxing\s+day|new\s+year['’]?s\s+(?:eve|day)|hogmanay|twelfth\s+night|thanksgiving\s+day|"
    rf"(?:the\s+)?{_NTH_SUNDAY}\s+sunday\s+(?:in|of)\s+advent|(?:{_NTH_SUNDAY}\s+)?advent\s+sunday|(?:holy\s+)?three\s+kings(?:['’]?\s+day)?|candlemas\s+day|"
    r"black\s+friday|cyber\s+monday|maundy\s+thursday|good\s+friday|ash\s+wednesday|palm\s+sunday|whit\s+monday|ascension\s+day|rose\s+monday|rosenmontag|"
    r"(?:shrove|fat|pancake)\s+tuesday|pancake\s+day|mardi\s+gras|mothering\s+sunday|remembrance\s+sunday|all\s+(?:saints|souls)['’]?\s+day|day\s+of\s+the\s+dead|michaelmas\s+day|"
    r"hallowe['’]?en|bonfire\s+night|guy\s+fawkes(?:\s+night)?|burns\s+night|groundhog\s+day|mlk\s+day|australia\s+day|waitangi\s+day|republic\s+day|juneteenth|jamhuri\s+day|"
    r"reformation\s+day|german\s+unity\s+day|bastille\s+day|gandhi\s+jayanti|cinco\s+de\s+mayo|may\s+day|april\s+fools?['’]?s?['’]?\s+day|(?:international\s+)?women['’]?s\s+day|"
    r"(?:st\.?\s+)?lucia['’]?s\s+day|valentine['’]?s\s+day|(?:(?:st\.?|saint)\s+)?padd(?:y|ie)['’]?s\s+day|"
    r"(?:st\.?|saint)\s+(?:andrew|patrick|george|david|nicholas|stephen|john|martin)['’]?s?\s+day|"
    r"(?:labou?r|memorial|veterans['’]?|remembrance|armistice|columbus|presidents?['’]?|canada|independence|heritage|anzac|mother['’]?s|father['’]?s)\s+day)"
)
"""Feasts that are one day by their very name, and so need no "on"."""
_FEAST_WITH_A_DAY = (
    rf"(?:{_FEAST_BY_ITSELF}|easter(?:\s+week)?|pentecost|whitsun|christmas|x-?mas|new\s+year(?:['’]?s)?|thanksgiving|epiphany|candlemas|(?:st\.?\s+)?lucia(?:\s+day)?|"
    rf"(?:the\s+)?(?:{_NTH_SUNDAY}\s+)?advent|nye|silvester|sinterklaas|ascension|corpus\s+christi|holy\s+week|all\s+(?:saints|souls)|michaelmas(?:\s+term)?|martinmas|vappu|walpurgis|"
    r"midsummer|valentine['’]?s)"
)
_FEAST = (
    rf"(?:{_FEAST_WITH_A_DAY}|(?:the\s+end\s+of\s+)?ramadan|eid|diwali|deepavali|hari\s+raya|(?:chinese|lunar)\s+new\s+year|the\s+new\s+year|half[\s-]term|onam|pongal|holi|dussehra|dasara|navratri|durga\s+puja|lent|(?:the\s+)?melbourne\s+cup(?:\s+day)?|"
    r"st\.?\s+(?:andrew|patrick|george|david|nicholas|stephen)['’]?s|passover|yom\s+kippur|rosh\s+hashanah|nowruz|vesak|reading\s+week|(?:the\s+)?end\s+of\s+term|(?:spring|summer|autumn|fall|winter|march)\s+break|(?:the\s+)?(?:feast\s+days|holidays?)|"
    r"(?:the\s+)?(?:long\s+|holiday\s+)?weekend(?!\s+after\s+next)|(?:the\s+)?(?:bank|public|summer|school|christmas|autumn)\s+holidays?)"
)
# An ordinal is a day only where no noun follows it: "on the sixth" is, "on the third sum" is not.
_CLOSES = (
    r"(?=\s*(?:[,.;:!?)\]\"'–—-]|$|\n)|\s+(?:and|or|but|if|i|so|then|they|he|she|we|it|when|at|for|in|of|from|with|when|because|"
    r"um|uh|oh|no|will|off|what|which|that|said|says|is|was|as|to|by|it's|i'm|don't|after|before|maybe|whether|not|who|where|do|does|though|either|mr|mrs|ms|dr)\b)"
)
_SPAN = (
    rf"(?:between\s+{COUNT}\s+and\s+{COUNT}|{COUNT}(?:\s*[-–—/]\s*{COUNT}|\s+(?:or|to)\s+(?:so|{COUNT})|\s+(?:days?|weeks?)\s+(?:or|to)\s+{COUNT}(?=\s+(?:days|weeks)\b))?)\s+(?:working\s+|business\s+)?"
    r"(?:days?|weeks?|wks?|months?)(?:\s+or\s+(?:so|two|three|[23])\b(?!\s+(?:working|business|days?|weeks?|months?)\b))?"
)
"""How long something takes, in round figures too: "two weeks", "2-3 working days", "a day or two"."""
_HOURS = r"(?:24|48|72|twenty[\s-]four|forty[\s-]eight|seventy[\s-]two)"
_COUNTED = (
    r"(?:floor|storey|round|question|time|page|slide|minute|week|one|answer|part|name|candidate|applicant|person|bench|e-?mail|call|attempt|try|day|hour|year|birthday|anniversary|century|street|avenue|draft|chapter|interview|row|table|desk|stage|class|grade|"
    r"item|line|version|edition|shift|green|in\s+(?:command|line|charge|a\s+row))"
)
"""What is counted by ordinals and may stand after "by the", as no day can."""

_TO_TWELVE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:.h]\d{{2}}|\s*(?:am|pm|uhr|o'?clock))(?:\s*(?:am|pm|uhr|hrs))?|(?:half|quarter|ten|twenty|five)(?:\s+(?:past|to))?\s+{_TO_TWELVE}|"
    rf"(?:{_TO_TWELVE}|noon|midday|\d{{1,2}})(?:\s+(?:o'?clock|sharp))?)(?![\w%:/-]|\.\d)"
)
"""An hour that stands without its day."""
_CLOSES_AN_HOUR = r"(?=\s*(?:[,;:!?)\"]|\.(?!\d)|$|\n)|\s+(?:with|and|or|but|because|cos|to|in|for|on|after|about|so|if|then|he|she|they|we|i)\b(?!\s+(?:\d|ten\b|one\b)))"

_CLOSES_A_COUNT = r"(?=\s*(?:[,.;:!?)\"]|'(?!\w)|$)|\s+(?:and|or|but|if|so|because)\b)"
"""What follows where nothing is named that a day is counted from."""
_EVENT = r"(?:interview|talk|meeting|panel|chat|call|round|session|exam|test|shift|party|dinner|lunch|fete|wedding|funeral|hearing|appointment|review|visit|lesson|match|game|service|viewing|presentation|demo)"
"""What a weekday may own, as one that comes once: "Thursday's panel"; "Sunday's paper" comes every week."""
_SLASHED = r"(?:(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01]))"
_DOTTED = r"(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)"
_NO_FRACTION = r"(?![\w/%]|\.\d|\s+(?:of|stars?|marks?|points?|hours?|inch|split|million|thousand|billion|down|up|to(?!\s+\d{1,2}/(?:0?[1379]|1[12])\b))\b)"
"""A day and month in figures, "30/11" or "03.12.", and what tells by its end that figures are a part of something."""
_EDGE = r"(?:end|beginning|start|middle)"
_WEEK_AFTER_NEXT = r"(?:(?:the\s+)?week\s+after\s+next|(?:the\s+)?next\s+week\s+but\s+one)"
_IN_WEEKS = rf"in\s+(?:about\s+)?(?:a\s+fortnight|{COUNT}\s+weeks)(?:['’]?s?['’]?\s+time)?"
_WEEK_OF_ITS_OWN = (
    rf"(?:{_WEEK_AFTER_NEXT}|(?:the\s+)?week\s+before\s+last|last\s+week|(?:the\s+)?following\s+week|week\s+\d{{1,2}}"
    rf"|(?:the\s+)?week\s+(?:of|beginning|commencing)\s+(?:the\s+)?(?:{_ORDINAL}(?:(?:\s+of)?\s+{_MONTH})?|\d{{1,2}}\s+{_MONTH}))"
)
"""A week that is not simply this one or the next, of which a part may be named: "the start of the week after next"."""
_ALSO_NAMES = ("april", "may", "june", "august", "jan", "jan.")
"""Months that people are called too."""
_FORMS: tuple[tuple[str, str], ...] = (
    ("iso", r"\b\d{4}-\d{2}-\d{2}\b"),
    ("numbers", r"\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|(?<![\d-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])"),
    ("weeks_day", rf"\b{_ORDINAL}\s+{_DAY}\s+(?:in|of)\s+(?:{_MONTH}|(?:the|next|this)\s+month)\b|\b(?:the\s+)?last\s+{_DAY}\s+(?:in|of)\s+(?:{_MONTH}|(?:the|next|this)\s+month)\b"),
    ("part_of_week", rf"\b(?:the\s+)?(?:very\s+)?(?:{_EDGE}\s+of|(?:early|late|later)(?:\s+in)?|mid[\s-]?week(?:,|\s+of|\s+in)?|first\s+thing(?:\s+in)?)\s+{_WEEK_OF_ITS_OWN}(?!\w)|\b(?:the\s+)?{_EDGE}\s+of\s+(?:the\s+)?week,?\s+{_IN_WEEKS}(?!\w)|\b{_IN_WEEKS},?\s+(?:(?:at|by|towards?)\s+)?(?:the\s+)?{_EDGE}\s+of\s+(?:the|that)\s+week\b"),
    ("week_of", rf"\b(?:the\s+)?week\s+(?:of|beginning|commencing)\s+(?:the\s+)?(?:{_ORDINAL}(?:\s+of)?(?:\s+{_MONTH})?|\d{{1,2}}(?:\s+{_MONTH})?|{_DAY})\b|\bweek\s+after\s+{_FEAST}"),
    ("week_number", rf"\b(?:the\s+)?(?:calendar\s+)?week\s+\d{{1,2}}\b|\b(?:the\s+)?{_NUMBERED}\s+(?:calendar\s+week\b|week\s+of\s+the\s+year\b)"),
    ("month_week", rf"\b(?:the\s+)?(?:first|second|third|last)\s+week\s+(?:of|in)\s+{_MONTH}\b"),
    ("slashed", rf"\b(?:on|by|until|till?|before|due|since|starting|from|dated|deadline(?:\s+is)?:?|expires|ends|closes|{_DAY},?)\s+(?:the\s+)?(?!24/7\b)(?:{_SLASHED}|(?:2[5-9]|3[01])\.(?:0?[1-9]|1[0-2])\.?|{_DOTTED}(?!\d)){_NO_FRACTION}"),
    ("figures", rf"(?<![\w./:£$€-])(?!24/7\b)(?:{_SLASHED}{_NO_FRACTION}|{_DOTTED}(?=\s*[,;:)]|\s+(?:(?-i:[a-z])|\d{{1,2}}(?:[:h]|\.\d\d\b|\s*(?:am|pm|uhr|o['’]clock)))))"),
    ("year_edge", r"\b(?:the\s+)?(?:end|close|beginning|start|middle)\s+of\s+(?:the\s+|this\s+|next\s+)?(?:new\s+|calendar\s+)?year\b|\b(?:the\s+)?(?:calendar\s+)?year(?:['’]?s)?[\s-]end\b|\b(?-i:EOY)\b"),
    ("day_end", rf"\b(?:(?:by|before|until|till?)\s+(?:the\s+)?(?:eod|cob|c\.o\.b\.?|eob|(?:close|end)\s+of\s+(?:the\s+)?(?:business|play|work(?:ing\s+day)?|day|shift))|(?-i:EOD|COB|EOB)|(?:close|end)\s+of\s+(?:business|play)|end\s+of\s+(?:the\s+)?day\s+today)\b(?!,?\s+(?:on\s+|of\s+)?(?:{_DAY}|{_TOMORROW}|{_TODAY}|next\b|this\b|the\s+\w+(?:st|nd|rd|th)\b|\d))"),
    ("month_edge", rf"\b(?:the\s+)?last\s+day\s+of\s+(?:the|this|next)\s+month\b|\b(?:the\s+)?(?:end|beginning|start|middle|mid)[\s-]+(?:of\s+)?(?:the\s+)?(?:this\s+|next\s+|following\s+)?(?:{_MONTH}|month(?:\s+after\s+next)?|quarter|q[1-4])\b|\b(?:early|late)\s+(?:in\s+)?(?:{_MONTH}|(?:next|this)\s+month)(?!\w)|\bbefore\s+the\s+month\s+is\s+(?:out|over)\b|\b(?:the\s+)?month(?:['’]?s)?[\s-]end\b|\bmid-{_MONTH}\b|(?:(?<=\bin )|(?<=\bby )|(?<=\buntil )|(?<=\btill )|(?<=\bduring ))(?-i:Q[1-4])\b(?!\s+(?:of|results?|numbers?|figures?|targets?|reports?|sales|budget)\b)|\b(?-i:EOM)\b"),
    ("week_edge", rf"\b(?:the\s+)?(?:end|beginning|start|middle)\s+of\s+(?:the|this|next)\s+week\b(?!\s+after(?:\s+(?:that|then))?{_CLOSES_A_COUNT})|\bfirst\s+(?:thing\s+)?of\s+the\s+week\b|\bmid[\s-]?week\b|\b(?:early|late|later)\s+(?:in\s+the|this|next)\s+week\b(?!\s+after(?:\s+(?:that|then))?{_CLOSES_A_COUNT})|\b(?:end|beginning|start)\s+of\s+week\b|\bweek['’]?s\s+end\b|\b(?-i:EOW)\b|(?<=\bby )eow\b"),
    ("day_month", rf"\b(?:{_DAY},?\s+)?(?:the\s+)?(?:{_ORDINAL}|\d{{1,2}})\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}})?{HOUR}?(?!\w)"),
    ("month_day", rf"\b(?:{_DAY},?\s+)?{_MONTH}\s+(?:the\s+)?(?:{_ORDINAL}|\d{{1,2}}(?!\d|:|\.\d|%|\s*(?:percent|per\s+cent|people|k\b)))(?:,?\s+\d{{4}})?"),
    ("day_ordinal", rf"\b(?:(?:last|next|this|coming)\s+)?{_DAY},?\s+(?:the\s+)?{_ORDINAL}\b(?!\s+thing\b)"),
    ("ordinal_next_month", rf"\b(?:the\s+)?{_ORDINAL}\s+(?:of\s+(?:next|this|the|last)\s+month\b|(?:instant|ultimo|proximo)\b|(?:inst|ult|prox)\b\.?)"),
    ("day_of_week", rf"\b(?:the\s+)?{_DAY},?\s+(?:(?:of|in)\s+)?{_WEEK_AFTER_NEXT}\b|\b{_WEEK_AFTER_NEXT},?\s+(?:on\s+)?(?:the\s+)?{_DAY}\b|\b(?:the\s+)?{_DAY},?\s+(?:of\s+)?(?:next|this|the\s+following)\s+week\b|\b(?:next|this|last)\s+week,?\s+(?:on\s+)?{_DAY}\b|\b{_DAY}\s+(?:of\s+)?last\s+week\b"),
    ("ago", rf"\b(?:{_SPAN}|a\s+fortnight)\s+(?:ago|back(?=\s*[,.;:!?)]|\s+(?:now|I|we|he|she|they)\b))(?:\s+(?:(?:today|yesterday|on\s+{_DAY}|(?:last|this)\s+{_DAY}|{_DAY})(?![\w-])))?|\b{COUNT}\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends)\s+ago\b|\b(?:the\s+)?(?:night|evening|week|weekend|month|{_DAY})\s+before\s+last\b"),
    ("from_then", rf"\b(?:in\s+)?(?:a\s+fortnight|{COUNT}\s+(?:working\s+|business\s+)?(?:days?|weeks?|months?))\s+(?:from\s+now|(?:(?:starting|beginning|counting|running)\s+)?(?:(?:from|of|on|after)\s+)?(?:today|{_TOMORROW}))\b|\b(?:{_TOMORROW}|today)\s+(?:week|fortnight)\b"),
    ("beside", rf"\b(?:(?:the\s+)?(?:day|night|evening|morning|week(?=\s+before))|a\s+fortnight|{COUNT}\s+(?:days?|weeks?))\s+(?:before|after|from)\s+(?:the\s+)?(?:{_FEAST_WITH_A_DAY}|{_DAY}|{_ORDINAL}(?:\s+(?:of\s+)?{_MONTH})?(?=\s*(?:[,.;:!?)]|$)))(?!\w|-)"),
    ("counted", rf"\b(?:(?:the\s+)?(?:next|following)\s+(?:day|morning|afternoon|evening|night)\b|(?:that|the)\s+(?:same|very)\s+(?:day|week|evening|night|afternoon|morning)\b|that\s+(?:day|evening|night|afternoon)\b|(?:(?:within|inside(?:\s+of)?|in)\s+)?(?:the\s+(?:day|night|evening|week|weekend)|a\s+fortnight|{_SPAN}|{_HOURS}\s+hours)\s+(?:(?:before(?:hand)?|earlier|prior|in\s+advance|after(?:wards?)?|later)(?:\s+(?:that|then))?{_CLOSES_A_COUNT}|(?:of|after|before)\s+(?:that|it)(?:{_CLOSES_A_COUNT}|(?=\s+(?:they|he|she|we|I)\b)))|on\s+the\s+day{_CLOSES_A_COUNT}|(?:early|late|later)\s+in\s+the\s+week\s+after(?:\s+(?:that|then))?{_CLOSES_A_COUNT}|(?:the\s+)?{_EDGE}\s+of\s+the\s+week\s+after(?:\s+(?:that|then))?{_CLOSES_A_COUNT})"),
    ("day_counted", rf"\b(?:the\s+)?{_DAY}\s+(?:before|after(?:wards?)?)(?:\s+that)?{_CLOSES_A_COUNT}"),
    ("day_week", rf"\b(?:a\s+(?:week|fortnight)\s+(?:(?:on|from)\s+)?{_DAY}|{_DAY}\s+week)\b|\b(?:the\s+)?{_DAY}\s+(?:fortnight|after\s+next)\b"),
    ("day_feast", rf"\b(?:the\s+)?{_DAY}\s+(?:after|before)\s+{_FEAST}"),
    ("day_next", rf"\b(?:next\s+(?:to\s+)?next|next|this|coming|this\s+coming|last|(?:this|the)\s+past|the\s+following|following)\s+{_DAY}(?:\s+(?:coming|(?:just\s+)?gone)\b)?(?:{_PART}\b(?!s))?{HOUR}?|\b{_DAY}\s+(?:next|coming|(?:just\s+)?gone|last(?!\s+\w))\b"),
    ("day", rf"\b(?:the\s+)?{_DAY}(?:-ish)?(?![\w-]|'s\b(?!\s+(?:the|an?|my|our|his|her|their|when|going|gonna|fine|ok|okay|not|too|(?:(?:early|late|long|next|second|final|big)\s+)?{_EVENT})\b)|\.[a-z])(?:{_PART}\b(?!s))?{HOUR}?"),
    ("in_span", rf"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:(?:few|couple\s+of)\s+)?(?:working\s+)?(?:days|weeks)\b|\b(?:(?:in|within|after|about|around|roughly|maybe|inside(?:\s+of)?)\s+){{1,3}}(?:(?:the\s+)?next\s+)?(?:{_SPAN}|a\s+fortnight|(?<=next\s)fortnight|the\s+(?:week|fortnight|month)(?!\s+(?:of|\d|beginning|commencing|after)))(?:'?s?'?\s+time|')?(?!\w)|\b(?:(?:in|within|after|inside(?:\s+of)?)\s+){{1,3}}(?:(?:the\s+)?next\s+)?{_HOURS}(?:\s*(?:[-–—/]|or|to)\s*{_HOURS})?\s*(?:hours|hrs?)\b|\b{_HOURS}\s+hours\b|\b(?:{_SPAN}(?<!months)(?<!month)|a\s+fortnight)\b"),
    ("next_span", r"\b(?:the\s+)?(?:(?:week|weekend|month)\s+after\s+next|next\s+week\s+but\s+one)\b|\b(?:next|this\s+coming|the\s+(?:following|coming))\s+(?:week|wk|month|year)\b|\b(?:later\s+)?this\s+(?:week|wk|month)\b"),
    ("tomorrow", rf"\b(?:(?:the\s+)?day\s+after\s+{_TOMORROW}|next\s+tomorrow|(?:this|the\s+same|same)\s+(?:day|time)\s+(?:next\s+week|{_TOMORROW})|{_TOMORROW}|{_TODAY}|this\s+(?:very\s+)?(?:mornin(?:g|['’](?!s\b)|(?!\w))|a\.?m\.?(?!\w)|fore-?noon|afternoon|arvo|evening|day)|yesterday|y['’]day|last\s+to\s+last\s+week|last\s+(?:night|nite|evening|week)|(?:the\s+)?day\s+before\s+yesterday){_PART}?{HOUR}?"),
    ("morning", r"\b(?:first\s+thing\s+)?in\s+the\s+morning\b"),
    ("ordinal", rf"\b(?:the\s+{_ORDINAL}|{_NUMBERED})(?![\s-]*(?:of\b|{_DAY}|{_MONTH}(?!\w)|{_COUNTED})|\w)"),
    ("month_noun", rf"\ban?\s+{_MONTH}\s+(?:start|launch|opening|intake|deadline|wedding|move|finish)\b|\b(?:last|next)\s+(?!may\b|march\s+(?:on|in)\b){_MONTH}(?!\s+\d)(?!\w)"),
    ("month", rf"\b(?:in|since|come|until|till?|by|before|after|of|back\s+in|(?:for|from)(?=\s+(?!{'|'.join(_ALSO_NAMES)})))\s+{_MONTH}(?!\s+(?:\d|day\b|fool))(?!\w)"),
    ("season", r"\b(?:(?:in|by|before|after|until|till?|over)\s+(?:the\s+)?|(?:this|next)\s+)(?:spring|summer|autumn|winter)(?![-\w'’]|\s+(?:school|camp|job|holidays?|break|term|coat|clothes|dress|uniform|sales?|party|menu|time))"),
    ("soon", r"\b(?:soon|shortly|in\s+due\s+course)\b"),
    ("clock", rf"\b(?:at|by|until|till?|before)\s+(?:about\s+|around\s+|like\s+)?{_CLOCK}{_CLOSES_AN_HOUR}"),
    ("feast", rf"\b(?:(?:after|before|by|at|until|till?|over|from|since)\s+(?:(?:about|around|just|roughly)\s+)?(?:the\s+)?{_FEAST}|for\s+(?:diwali|deepavali|eid|holi|onam|pongal|dussehra|passover|nowruz|hari\s+raya|(?:the\s+)?(?:chinese|lunar)\s+new\s+year)|between\s+christmas\s+and\s+(?:the\s+)?new\s+year(?:['’]?s)?|{_FEAST_BY_ITSELF}|(?:on|in|for)\s+(?:the\s+)?{_FEAST_WITH_A_DAY}(?!\s+(?:day|market|tree|card|rush|party|dinner|lunch|eve))|(?:this|next|on\s+the)\s+weekend)(?!\w|['’]s\b)"),
)  # fmt: skip
_ANY = re.compile("|".join(f"(?P<{name}>{form})" for name, form in _FORMS), re.IGNORECASE)

_NOT_A_DATE = re.compile(
    r"\b(?:every|every\s+(?:other|second|third|fourth|2nd|3rd)|any|another|each|most|some|many|of\s+a|like\s+a|on\s+a|usual|typical|that)\s+$|\bmy\s+$",
    re.IGNORECASE,
)
_HABIT_AFTER = re.compile(
    r"^\s+(?:(?:of|in)\s+(?:every|each)\b|mornings|afternoons|evenings|nights|club|dread|scaries|blues|motivation|times|mail|mirror|telegraph|prayers|rota|store|outlet|staff|jobs?|shifts?|classes|best|league|paper|girl|boy|name|crossword|roast|driver|feeling|school)\b", re.IGNORECASE
)  # fmt: skip
_NAMED_FOR_A_DAY = re.compile(
    r"\b(?:named|(?:room|pub|bar|place|team|cat|dog|horse|boat|app|band|shop|one|group|caf[eé])\s+called(?:\s+the)?|(?:my|our|his|her|their)\s+(?:cat|dog|horse|parrot|pony|rabbit|hamster)|ruby|t\.?g\.?i\.?|man|girl|casual|dress-down|manic|giving|sheffield|happy|cheat|taco|meat-?free|mr|mrs|ms|miss|dr)\.?\s+$", re.IGNORECASE
)  # fmt: skip
"""Says before a weekday that it is a name: "Ruby Tuesday", "casual Friday"."""
_TO_FRIDAY = re.compile(r"\s+(?:to|through|thru|till|until)\s+Friday\b(?!\s+(?:next|this)\b)", re.IGNORECASE)
_FROM_MONDAY = re.compile(r"\bMonday\s+(?:to|through|thru|till|until)\s+$", re.IGNORECASE)
"""The days of work of every week."""
_IS_TODAY = re.compile(r"\b(?:it['’]?s|it\s+is|today(?:['’]?s|\s+is|\s+being))\s+$", re.IGNORECASE)
_GOES_WITH_A_FEAST = re.compile(
    r"\s+(?:sales?|menus?|cards?|gifts?|tree|parade|film|movie|dance|cake|dress|costume|display|stock|roses|flowers|deals?|shifts?|shop\w*|rush|market|dinner|lunch|party|parties|menu|present|card|bonus|offer|discount|crowd|special|thing|drinks|meal|quiz|concert|play|fair|lights)\b",
    re.IGNORECASE,
)
"""What follows a feast that only names it: "the Boxing Day sale"."""
_DAY_OF_A_FEAST = re.compile(
    rf"\s*,?\s*(?:(?:is|falls|being|['’]s)\s+)?(?:on\s+)?(?:{_DAY}|{_TOMORROW}|{_TODAY})\b", re.IGNORECASE
)
_IS_A_FEAST = re.compile(rf"\b(?:{_DAY}|{_TOMORROW}|{_TODAY}),?(?:\s+(?:is|being)|['’]s)?\s+$", re.IGNORECASE)
"""The day that stands beside a feast and is read instead: "MLK Day tomorrow", "tomorrow's Good Friday"."""
_FEAST_IS = re.compile(rf"\b({_FEAST})(?:\s+(?:is|falls|begins|starts)|['’]s)?\s+(?:on\s+)?$", re.IGNORECASE)
"""Says before a day which feast is on it; one that moves with the moon is counted from it."""
_BESIDE = re.compile(r"(?:after|before)\s")
_PUTS_OFF = re.compile(
    r"\b(?:in\s+touch|hear(?:\s+(?:back|from\s+\w+))?|(?:back\s+to|let|contact|call|ring|tell|inform)\s+(?:me|us|you)(?:\s+know)?|come\s+back|revert)\s+[\"']?$",
    re.IGNORECASE,
)
"""Says before "soon" that they will be heard from then."""
_PLANNED = re.compile(
    r"(?:['’]ll|\b(?:will|promise[sd]?\s+to|gonna|going\s+to|ha(?:ve|s)\s+to|need\s+to|must|wants?\s+(?:to\s+(?:see|talk|speak|meet)|me|us|it|that|this)|(?:am|is|are)\s+\w+ing|comes|lands?|leaves?|sees?|meets?)"
    r"|['’](?:m|re|s)\s+\w+ing|\b(?:interview|call|meeting|appointment|hearing|flight|train|shift|review|chat|exam|test|doctor|panel|round|slot)(?:\s+(?:is|starts)|['’]s))\b[^.!?,\n]{0,40}$",
    re.IGNORECASE,
)
"""Says right before an hour that something is planned for it: "she comes at six", "the boss wants me in at four"."""
_NO_ONE_DAY = frozenset(
    ("clock", "morning", "in_span", "soon", "season", "month", "month_edge", "year_edge", "next_span")
)
"""Forms beside which an hour is still one of today."""
_HABIT = re.compile(
    r"\b(?:every|always|usually|normally|often|sometimes|each|daily|most|days|weekdays|mornings|nights|evenings)\b",
    re.IGNORECASE,
)
"""What is done at an hour again and again."""
_DAY_BEFORE = re.compile(rf"\b(?:{_DAY}|{_TOMORROW}|{_TODAY}|{_NUMBERED}),?\s+(?:by\s+|at\s+)?$", re.IGNORECASE)
"""A day to whose end a following "end of play" belongs."""
_HAD_DONE = re.compile(r"(?:['’]d|\bhad)\s+\w+(?:ed|en|[nm]e|nt|id)(?:\s+\w+){0,3}\s+$", re.IGNORECASE)
"""Says before "the week before" that it was done then."""
_WILL = re.compile(r",?\s+(?:I|we|they|he|she|it)(?:['’]ll\b|\s+(?:will|shall)\b)")
_AN_HOUR = re.compile(rf"(?:\d|o['’]clock|\b{_TO_TWELVE})\s+$", re.IGNORECASE)
"""An hour that is "in the morning", of any day."""
_THAT_EVENING = re.compile(r"that\s+(?:evening|night|afternoon)$")
_BORN = re.compile(r"\b(?:born|birthdays?(?:\s+(?:is|are|was))?)(?:\s+\w+)?\s+$", re.IGNORECASE)
_ROOM_OF = re.compile(
    r"['’]s\s+(?:office|room|house|kitchen|flat|car|desk|class(?:room)?|place|shop|garden|team)\b", re.IGNORECASE
)
"""What follows "in" and a month that is somebody: "in May's office"."""
_OF_THE_YEAR = re.compile(
    r"\s+(?:review|party|accounts?|reports?|figures|close|bonus|results|appraisal|audit|stock|exams?)\b"
)
"""What follows where "year end" only says which: "the year end party"."""
_FOLLOWING = re.compile(r"\bfollowing\b")
_WEEK_BEHIND = re.compile(r"\b(?:following\s+week|week\s+after(?!\s+next))\b")
"""A week that follows the day of which was told: "I was there last Thursday, and they choose the following week"."""
_LONG_PAST = timedelta(days=14)
_MAY_BE_LAST = ("part_of_week", "ordinal_next_month")
_WAS = ("last week", "before last", "last month")
_NOTE_OF_A_TALK = re.compile(
    r"\W*(?:(?:so|ok|okay|well|my|the|an?|job|phone|video|zoom|teams|skype|online|on-?site|first|panel)\s+)*"
    r"(?:(?:interview|zoom|call|screen|screening|panel|trial\s+shift|assessment\s+centre)\b(?:(?!\b(?:is|are|was|will|starts?|begins?|moved|booked|fixed|due|by|until|till|before|next|how|i|we|they|he|she)\b|['’](?:s|ll|m)\b)[^.!?;\n])*)?",
    re.IGNORECASE,
)
"""Opens an account without a verb, with nothing or the talk before its day: "Interview with Ms Ito, Friday, 4 pm"."""
_OF_A_NOTE = frozenset(("day", "day_next", "ordinal", "day_ordinal", "day_month", "month_day"))
_LONG_SINCE = timedelta(days=60)
_NOTE_GOES_ON = re.compile(r"[^.!?\n]*?(?:\b(?:is|are|will|starts?|begins?)\b|['’](?:s|ll|m|re)\b)", re.IGNORECASE)
_NEXT = 160  # characters after a note in which it is told whether it was
_MOSTLY_BEHIND = frozenset(("month", "season", "clock", "morning"))
"""Forms that rarely look ahead unless something says so."""
_GAVE_LEAD = re.compile(
    r"\b(?:(?:by|until|till?|on|from|since|before|due|starting|beginning|commencing|effective|expires|ends|for|to)(?:\s+(?:about|around|like|at\s+least|the\s+earliest))?|is\s+(?:only|not|now|on)|is|are|['’]m\s+told|(?:(?:that|it|which)['’](?:d|ll)|would|will|must|should|could|might|may)\s+be|(?:call|make|made|makes)\s+it|(?:morning|afternoon|evening|night)\s+of|either|to|for|it's|'s|was|after|about|around|between|meets?|start(?:s|ing)?)\s+$",
    re.IGNORECASE,
)
_LEADS_TO_FIGURES = re.compile(
    r"(?:^|['’]s\s+|[:,;(–—-]\s*|[\"“]|\b(?:call|meeting|interview|review|round|shift|hearing|appointment|deadline|date|is|was|be|says?|said|offered|suggested|proposed|for|to|than|and|or|between|about|around|starts?|the)\s+)$",
    re.IGNORECASE,
)
"""Leads to a day in figures that no "on" or "by" stands before: "Leeds, 3/12", "not later than 1/11"."""
_STREET = re.compile(
    r"\s+(?:[A-Z]\w+\s+)+(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Terrace|Place|Square|Court|Gardens)\b"
)
_MEASURES = re.compile(
    r"\b(?:scor\w*|rat(?:ed?|ing|io)|marks?|grades?|got|test|quiz|stars?|pressure|bp|size|version|python|flat|apartment|room|unit|house|number|no\.?|windows|chapter|section|page|clause|paragraph|table|figure)\b[^.!?;\n]{0,30}$",
    re.IGNORECASE,
)
"""Says before figures that they are marks, sizes or doors."""
_OUT_OF = (2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30)
"""What marks and fractions are mostly of: "7/10" and "3/4" are days only where something else says so."""
_ROW_OF_FIGURES = re.compile(r"\s*(?:to|and|or|till|until|&|-|–|,)\s*\d{1,2}/(\d{1,2})\b")
_OR = re.compile(
    r"\b(?:or|otherwise|failing\s+that|if\s+not|(?:maybe|perhaps|possibly)(?!\s*,)|latest(?=\s+(?:(?:on|by)\s+)?(?:the\s+)?$))\b",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"(?:[\s,;()–—-]|\b(?:or|otherwise|failing|that|if|not|maybe|perhaps|possibly|probably|even|else|then|more|likely|at|the|latest|by|on|in|for|early|late|sometime|some\s+time|first\s+thing)\b)*",
    re.IGNORECASE,
)
"""What may stand between two days of which one is meant: "tonight or tomorrow", "by Friday, maybe Monday"."""
_AT_THE_LATEST = re.compile(r",?\s+(?:at\s+(?:the\s+)?(?:very\s+)?)?latest\b", re.IGNORECASE)
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(weeks=1)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_AND, _TO, _COMMA = (
    re.compile(rf"\s*{word}\s*(?:(?:on\s+)?the\s+)?", re.IGNORECASE) for word in (r"\band\b", r"\bto\b", ",")
)
_IN_A_ROW = re.compile(r"\s*(?:,|(?:,\s*)?(?:and|or|then|to|&|-|–))\s*(?:on\s+)?$", re.IGNORECASE)
"""What stands between days that are named together: "the 19th, 20th and 22nd"."""
_ITS_WEEKDAY = re.compile(
    rf"\s*[,(]?\s*(?:(?:which|what|that)(?:\s+(?:is|was)|['’]s)\s+)?(?:an?\s+)?(?P<weekday>{_DAY})\b", re.IGNORECASE
)
_ORDINALS_READ = ("ordinal", "day_ordinal", "day_month", "month_day", "ordinal_next_month")
_ROWS = {"figures": ("figures", "month_first"), "ordinal": _ORDINALS_READ}
"""Which forms a day goes on from, where several are named together."""
_OF_A_MONTH = re.compile(
    rf"(?:(?:\s*,|\s*(?:,\s*)?(?:and|or|to|&|-|–))\s*(?:the\s+)?{_ORDINAL})+\s+(?:of\s+)?(?P<month>{_MONTH}|(?:next|this|the|last)\s+month\b)",
    re.IGNORECASE,
)
"""The month that the last of a row names for all: "the 10th and 11th of next month"."""
_EXACTLY = re.compile(r",?\s+(?:to\s+be\s+(?:exact|precise)|exactly|precisely)\b", re.IGNORECASE)
"""Says of an ordinal that it makes a month named before more exact: "in March. The first, to be exact"."""
_IS_A = re.compile(
    r"\s*(?:\(|[,(]\s*(?:(?:which|what|that)(?:\s+(?:is|was)|['’]s)\s+)?an?\s+|,?\s+(?:is|was)\s+an?\s+)$",
    re.IGNORECASE,
)
"""What stands between a day and the weekday that it is: "11.01., a Monday"."""
_CLOSES_A_TERM = re.compile(
    r"\s*[(/&…]|\s*(?:am|pm)\b|\s+(?:\d|[A-Z]|(?:latest|unless|hopefully|probably|possibly|around|about|between|during|no|anyway|again|already|instead|this|these|my|your|our|their|"
    r"his|her|you|the|a|will|would|has|have|had|are|were|just|only|still|since|until|till|on|at|today|please|everything|everyone|somebody|someone)\b)"
)
"""More that no noun is: "by the fourth my contract", "on the 20th around noon"."""
_LEAD = re.compile(r"\b(?:by|until|till?|before|on|after|from)\s+$", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:said|says?|told\s+(?:me|us|him|her|them)|mentioned|suggested|offered|(?:can|could|can't|couldn't)\s+(?:only\s+)?(?:do|make|manage))\s+$",
    re.IGNORECASE,
)
"""Leads to a day that somebody named, low as it may be: "they said the 9th"."""
_ON_WHICH = re.compile(rf"\b(?:birthday|anniversary|pay\s?day|deadline|last\s+day|{_EVENT}),\s+$", re.IGNORECASE)
"""An occasion whose day is named beside it: "on my birthday, the 6th"."""
_OR_ANOTHER = re.compile(r"\s+or\s+the\s+\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)
"""Another day to choose from: "the 9th or the 10th"."""
_ASKS_FOR = re.compile(r"\b(?:for|due|starting|is|to)\s+$", re.IGNORECASE)
"""What leads to a bare "27th" besides, where it is too high to count anything else."""
_COUNTS = re.compile(r"\b(?:from|after|about|to|for|is|was)\s+$")
_WHO_IS = re.compile(
    r"\b(?:I|he|she|you|we|they|who|one|candidate)\s+(?:am|is|was|are|were|(?:could|might|may|must|should|will|would)\s+be)\s+$|\b(?:mine|yours|hers|ours|theirs)(?:['’]s|\s+(?:is|was))\s+$",
    re.IGNORECASE,
)
_CROSSING = re.compile(r"\s+(?:and|&)\s+(?!I\b)[A-Z]\w+(?=\s*(?:[,.;!?]|$|and\b|in\b|near\b))")
"""Two streets: "on 5th and Main"."""
_GOES_ON_AS_A_NAME = re.compile(
    r"['’]s\b(?!\s+(?:end|first|last|week|month|start|middle))|\s+(?!(?:I|He|She|They|We|It|You|The|And|But|So|Then|If|When|HR|Ms|Mrs|Mr|Dr)\b)[A-Z][a-z]"
    r"|,\s+(?:who\b|(?:our|my|their|his|her|the|a)\s+(?:\w+\s+)?(?:receptionist|recruiter|manager|boss|colleague|assistant|secretary|director|owner|teacher|nurse|tutor|trainer|coach|friend|"
    r"sister|brother|aunt|daughter|lady|woman|man|girl|lead|head|chair)\b(?:(?!\s+(?:said|says)\b)[^,.!?\n]){0,30},(?!\s+(?:said|says)\b))"
)
"""What follows when a month is a person: "after June Whitaker", "by May, our receptionist,"."""
_DONE_BY = re.compile(
    r"\bI(?:['’]d been|['’]m| was| had been| got| am)\s+(?:\w+\s+){0,2}?\w+(?:ed|en|wn|et|old)\s+$", re.IGNORECASE
)
"""Says before "by June" that June is somebody: "I was interviewed by June"."""
_GOES_ON_AS_A_FIRM = re.compile(
    r"\s+(?:international|health|ltd|inc|group|labs?|partners|capital|systems|solutions|care|hospitals?|school|house|street|road|church|parish|college|ward|island|calend\w+)\b",
    re.IGNORECASE,
)
"""What follows when a feast is a firm or a place ("Advent International", "St George's Hospital")."""
_ALL_OF_US = r"(?:me|us|(?:all\s+|both\s+|each\s+)?of\s+us|(?:(?:all|both)\s+(?:of\s+)?)?(?:(?:the|their)\s+)?(?:\w+\s+)?(?:candidates?|applicants?))(?:\s+(?:all|both))?"
_WHO_WAITS = rf"(?:{_ALL_OF_US}|them\s+all|every(?:one|body)|people|folks?|(?:all\s+)?the\s+(?:others|rest|lot))"
"""Those who wait for an answer, the teller among them: "me", "folk", "all the other candidates"."""
_THEY_ARE = (
    r"(?:they|he|she|hr|who|(?:the\s+)?(?:firm|company|school|office|agency|panel|committee|board|recruiter)|(?:mr|mrs|ms|miss|dr)\.?\s+[\w'-]+)"
    r"(?:['’](?:re|s)|(?<=they)re|\s+(?:are|is|were|was))(?:\s+(?:all|only|just|now|still|probably))?"
)
_WILL_GIVE = r"(?:['’](?:ll|d)|will|would|to|they|he|she)"
_DECISION = re.compile(
    rf"\b(?:let(?:s|ting)?\s+{_WHO_WAITS}\s+know|com(?:e|es|ing)\s+back\s+to\s+{_WHO_WAITS}|tell\s+(?:{_ALL_OF_US}|{_WHO_WAITS}(?=\s+(?:by|within)\b))|tells\s+{_ALL_OF_US}(?=\s+(?:by|on|in|before|after|within|next|tomorrow|today|tonight|{_DAY})\b)|get(?:s|ting)?\s+in\s+touch|"
    rf"{_THEY_ARE}\s+(?:(?:tell|ring|call|phon|telephon|e-?mail|mail|messag|text|contact|notify)ing\s+(?:{_WHO_WAITS}(?!\s+in\s*(?:[.,;!?]|(?:on|for|to|at|next|tomorrow|today|again)\b))|a?round)|writing\s+to\s+{_WHO_WAITS}|giving\s+{_WHO_WAITS}\s+(?:an?|the|their|its)\s+\w+)|"
    rf"{_THEY_ARE}\s+(?:call|phon|ring|writ|answer|reply|respond|choos|vot|appoint)ing(?=\s+(?:by|on|before|within|tomorrow|today|tonight|next)\b)|"
    rf"{_THEY_ARE}\s+(?:(?:pick|choos|appoint|hir|tak)ing\s+(?:some(?:one|body)|one(?:\s+of\s+us)?|their\s+\w+)(?:\s+on)?|filling\s+(?:it|the\s+\w+))(?=\s+(?:by|on|before|within|tomorrow|today|tonight|next)\b)|"
    rf"(?:they|he|she|hr)(?:['’]ll|\s+will)?\s+says?\s+(?:it\s+)?(?:to\s+)?{_ALL_OF_US}(?=\s+(?:(?:by|on|next)\s+)?(?:{_DAY}|tomorrow|today)\s*(?:[.,;!?)]|$))|"
    rf"put(?:s|ting)?\s+{_WHO_WAITS}\s+out\s+of\s+(?:my|our|their)\s+misery|{_WILL_GIVE}\s+(?:give|drop)s?\s+{_WHO_WAITS}\s+an?\s+(?:ring|call|bell|buzz|shout|line|text|e-?mail|tinkle)|"
    r"(?:mak(?:e|es|ing)|made)\s+(?:up\s+)?(?:their|his|her|its)\s+minds?|(?:we|you|they)(?:['’](?:ll|d)|\s+(?:will|would|should))?\s+(?:all|both)\s+know|(?:all\s+of\s+us|every(?:one|body))(?:['’]ll|\s+(?:will|would|should))\s+know|"
    r"(?:they|he|she|hr)(?:['’](?:ll|d)|\s+(?:will|would|want|hope|aim|expect|plan|mean|like))\s+(?:to\s+)?(?:have|get)\s+(?:it|things|everything|the\s+(?:post|job|place))\s+(?:all\s+)?(?:settled|sorted(?:\s+out)?|filled|wrapped\s+up)|"
    r"(?:have|get|hear|send)\s+(?:some\s+)?(?:word|news)|"
    r"deci[ds]\w*|get(?:ting)?\s+back|got\s+back|be\s+in\s+touch|(?<!her\sto\s)(?<!him\sto\s)(?<!them\sto\s)hear(?:\s+back|\s+from)?|(?:I(?:['’]m|\s+am)|we(?:['’]re|\s+are))\s+hearing|"
    r"circle\s+back|inform\w*|announce\w*|results?|answer|outcome|feedback|reply|verdict|ranking|"
    r"notif\w+|list\s+(?:of\s+the\s+accepted|up|will)|final\s+call|it's\s+their\s+call|offer\s+or|"
    r"gets\s+back\s+to\s+(?:me|us|every\w+)|and\s+(?:then\s+)?(?:calls|rings|phones|writes|emails)(?=\s+(?:(?:me|us|back)\s+)?(?:(?:on|by)\s+)?(?:the\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?:'ll|will|would|'d|to|they|he|she|hell|shell|theyll|hed|shed|theyd)\s+(?:\w+\s+){0,2}?(?:ring|rings|call|calls|phone|telephone|email|e-mail|mail|write|text|message)s?(?!\s+(?:is|was))|"
    r"ringing\s+(?:me|us|people)|letter\s+(?:comes|will)|(?:letters?|offers?|answers?|decisions?|invitations?)\s+(?:(?:are|is|will|should|would|to)\s+)?(?:be\s+)?(?:going|go|goes|sent|being\s+sent|posted)\s+(?:out|off|round)\b|mail\s+will|score\s+comes|be\s+marked|"
    r"mak(?:e|es|ing)\s+(?:an?|the|their|his|her)\s+(?:offers?|choice|pick)|"
    r"(?:they|he|she|who|will|would|to|['’](?:ll|d))\s+(?:appoint|choose|pick\s+(?:some(?:one|body)|one|two|the|their|his|her))s?|"
    r"(?:they|he|she|who|will|would|['’](?:ll|d))\s+(?:recommend|nominate|propose|put\s+forward|name)s?\s+(?:some(?:one|body)|one(?:\s+of\s+us)?|an?\s+candidate|their\s+(?:\w+\s+)?(?:candidate|choice))|"
    r"short-?list\s+(?:comes|goes|is|will)|votes?\s+on|(?:board|committee|panel|council|governors|trustees|directors)\s+(?:meets?|sits?|is\s+meeting|will\s+(?:meet|sit))|"
    r"(?:auditors?|inspectors?|assessors?|examiners?|committee|board|panel)\s+(?:will\s+|are\s+(?:due\s+)?to\s+)?reports?\b|successful\s+candidates?|find\s+out|"
    r"give\s+(?:it|us|them)\s+(?:about\s+|at\s+least\s+|another\s+)?(?:an?|one|two|three|four|\d+)\s+(?:days?|weeks?)|know\s+more|(?:they|he|she|hr|I|we)(?:['’]ll|['’]d|\s+(?:will|would|should))?\s+know(?=\s*(?:[.,!?]|$|by\b|within\b|inside\b|in\b|on\b|before\b))|get\s+(?:the|an|my)\s+letter|(?:said|they|he|she|hr),?\s+not\s+(?:before|until|till))\b",
    re.IGNORECASE,
)
_ROUND_OF_OTHERS = re.compile(
    r"\b(?:second|2nd|third|next|final)\s+(?:round\s+)?(?:interviews|rounds|talks)\b(?!\s+I\b)"
    r"|\b(?:second|2nd|third|next|final)\s+(?:round|interview|stage)\b(?=[^.!?\n]{0,60}\b(?:if\s+I|would\s+be|for\s+those|whoever)\b)"
    r"|\b(?:plan|planned|planning)\s+(?:the|their|a)\s+(?:second|2nd|third|next|final)\s+(?:round|interview|stage)\b",
    re.IGNORECASE,
)
"""A round to which nobody is invited yet: by its day whoever goes on has heard."""
_SAID_BY = re.compile(
    r"\b(?:they|he|she|hr|we)\s+(?:said|told\s+(?:me|us)|says?|reckon\w*)\s+(?:(?:probably|maybe|about|hopefully|it['’]d\s+be)\s+)*"
    r"[\"“']?(?:by|before|within|no\s+later\s+than|(?:the\s+)?end\s+of)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""They named a day and nothing beside it: "they said by Friday"."""
_DECIDES = re.compile(
    r"\b(?:they|he|she|hr|we)\s+(?:\w+\s+)?(?:decide|make|start|choose|pick|announce|tell|write|ring|call|answer|begin|hire|vote|meet)s?\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
"""Says in the present tense what is to come in a month."""
_MINE = re.compile(r"\b(?:my|I['’]?m|I am|I have|I['’]ve|invited|asked me|want me)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:said|told (?:me|us)|promised|mentioned|reckoned|thought|hoped|wanted)\b[^.!?\n]*?(?:\b(?:would|should|might|could|were|was)\b|['’]d\b|\bto\b)"
    r"|\bI(?:['’]d| would) (?:\w+ )?(?:hear|know|get)\b|\bthey(?:['’]d| would| were (?:going )?to)\b",
    re.IGNORECASE,
)
_NO_DECISION = re.compile(
    r"\b(?:I\s+(?:promised|told|said|have\s+promised)|I(?:'ll|(?:'m|\s+am)\s+going\s+to|\s+will|'d)\b(?!\s+(?:hear|know|get|be\s+told)))\b",
    re.IGNORECASE,
)
_TALKED_OF = re.compile(
    r"\b(?:right|correct|proper|true|real)\s+answer\b|\banswer\s+(?:is|was|would\s+(?:be|have\s+been)|should\s+(?:be|have\s+been))\s*:?\s+(?:to\s+(?!come\b|be\b|follow\b|arrive\b|reach\b)\w|that\b)"
    r"|\bI\s+(?:should|could|ought\s+to)(?:['’]ve|\s+have)\s+(?:said|answered|told|replied|known|explained)\b"
    r"|\bask(?:ed|s)?\s+(?:(?:me|us)\s+)?(?:what|how|whom?|which|where|whether|if)\s+(?:I|we|you|one)(?:['’]d\b|\s+(?:would|should|must|do|did|can|could)\b)(?!\s+(?:hear|know|like\s+to\s+hear))"
    r"|[\"“]\s*(?:if|when|what|how|whom?|which|suppose|imagine|say)\b(?![^\"”?]*\b(?:hear|heard|deci\w+|let\s+you|get\s+back)\b)(?=[^\"”?]*\?)",
    re.IGNORECASE,
)
"""Leads to what a question or a right answer is about; a day in it is nobody's promise."""
_ANOTHER_VOICE = re.compile(r"\b(?:and|but|then|so)\s+(?:they|he|she|hr|you)\b|\bsaid\b", re.IGNORECASE)
_GOES_ON = re.compile(r"[\s,;]*(?:and|but|then|so)\b", re.IGNORECASE)
_MY_CHANCE = re.compile(
    r"\bI\s+(?:can|could)\s+(?:(?:also|still|just)\s+)?(?:be|come|go|catch|see|meet|pop|drop|drive|stop|speak|talk)\b(?![^.!?\n]*\b(?:hear|know|told)\b)",
    re.IGNORECASE,
)
"""What the teller can do themselves on that day."""
_ANOTHER_MATTER = re.compile(
    r"(?:\b|(?<=['’]))(?:see|sees|seeing|meets?|meeting|interview(?:s|ing)?|talk(?:s|ing)?\s+to|speak(?:s|ing)?\s+(?:to|with)|ha(?:ve|s|d)(?:\s+got)?|(?:['’]ve|['’]s|(?<=\bhe)s|(?<=\bshe)s|(?<=\bthey)ve)\s+got|there(?:['’]?s|\s+is|\s+are))\s+(?:[\w'-]+\s+){0,4}?(?:people|others|candidates?|applicants?|interviews|(?<=one\s)more|(?<=few\s)more|(?<=two\s)more)\s+"
    r"(?:(?:still|again|to\s+(?:see|meet|interview|talk\s+to))\s+)?(?:(?:until|till?|through|up\s+to|on)\s+)?(?:the\s+)?$|"
    r"\b(?:he|she|they)(?:\s+(?:is|are|will\s+be)|['’]?s|['’]?re)\s+(?:away|off|out(?:\s+of\s+\w+)?|abroad|travelling|on\s+(?:leave|holiday))\s+(?:(?:on|until|till?|from)\s+)?(?:the\s+)?$|"
    r"\b(?:second|next|final|another|one\s+more)\s+(?:round|interview|stage|meeting)|trial\s+(?:day|shift)|references?\b|fitness\s+test",
    re.IGNORECASE,
)
"""What else a day may be named for."""
_CLAUSE = re.compile(
    r"(?:[,;:–—]|\b(?:and|but|then|so|because|before|if|when|until|unless|that|whether|who|said|says?|thinks?|hopes?|reckons?|told\s+(?:me|us)))\s+(?:then\s+|maybe\s+)?"
    r"(?=(?:they|he|she|hr|we|you|it|I|the|mr|mrs|ms|miss|dr)\b)"
    r"|\s+(?=(?:they|he|she|hr)(?:['’](?:ll|re|d)\b|(?<=they)(?:ll|d|re)\b|\s+(?:said|says|would|will|decides?|rings?|calls?|writes?|tells?|lets?|answers?|chooses?|announces?|meets?))\b)",
    re.IGNORECASE,
)
"""Where a sentence begins to speak of somebody else."""
_DO = (
    r"(?:send|e-?mail|mail|post|write|ring|call|phone|telephone|text|message|tell|let|give(?!\s+(?:it|them)\s+(?:(?:about|at\s+least|another|up\s+to|until|till?)\s+)?$)|"
    r"get\s+(?:back|in\s+touch)|be\s+in\s+touch|come\s+back|answer|reply|respond|decide|choose|confirm|hand|turn\s+in|submit|upload|bring|drop|return|fill|sign|finish|prepare|complete|"
    r"provide|supply|forward|inform|notify|contact|accept|report|pay|show|present|(?:make|do)\s+(?:the|their|an?|my|it|that))\b(?!\s+you\b)"
)
_DOING = r"(?:(?:send|e-?mail|mail|post|writ|ring|call|phon|telephon|text|messag|tell|lett|giv|com|answer|reply|respond|decid|choos|confirm|hand|submitt|upload|bring|dropp|return|fill|sign|finish|prepar|complet|provid|forward|inform|notify|contact|accept|report|mak|do)ing|getting\s+(?:back|in\s+touch))\b(?!\s+you\b)"
_HAS_TO = (
    r"(?:(?:\s+(?:am|was|are|were)|['’](?:m|re))\s+(?:still\s+)?(?:(?:supposed|meant|due|asked|told|invited|expected|required|going)\s+)?to|\s+(?:must|gotta)"
    r"|(?:['’](?:ve|d)|\s+(?:have|had|need|needed|ought|promised|agreed|offered|undertook|plan|planned|want|wanted|mean|meant))\s+(?:(?:got|still|also)\s+)?to)"
)
_OWN_TASK = re.compile(
    rf"\bI(?:\s+(?:still|also|now|then|first))?(?:{_HAS_TO}|['’](?:ll|d)|\s+(?:will|would|should|shall|can|could|may|might))?(?:\s+(?:still|also|then|first))?\s+{_DO}|\bwe(?:\s+(?:still|also))?{_HAS_TO}\s+{_DO}"
    rf"|^\W*(?:(?:and|so|now|also|still)\s+)*(?:must|(?:have|need|got)\s+to|gotta)\s+{_DO}|\bI(?:['’]?m|\s+am|\s+was|['’]ll\s+be)\s+(?:still\s+|only\s+)?{_DOING}"
    rf"|\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|need(?:s|ed)?|expect(?:s|ed)?|told|tells?|like|get|got|remind(?:s|ed)?|invit(?:es?|ed)|request(?:s|ed)?|require(?:s|d)?)\s+(?:me|(?:(?:both|all|each)\s+of\s+)?us|everyone|candidates)\s+to\s+{_DO}"
    r"|\bI(?:['’]?m|\s+am|['’]ll\s+be|\s+will\s+be)\s+(?:on|at|off|away|back|out|busy|free|working|seeing|meeting|flying|travelling)\b|\bI\s+owe\b|\bfrom\s+me\b|(?:\bI(?:['’]ve|\s+have)(?:\s+got)?|\b(?:gave|given|give|giving)\s+me)\s+(?:until|till?)\b",
    re.IGNORECASE,
)
"""Says that what a day is named for is the teller's to do, or where they are then: "I am to email them a menu by Wednesday"."""
_TO_HEAR = re.compile(
    r"\b(?:to|and|will|shall|should)\s+(?:then\s+)?(?:hear|find\s+out|be\s+told|learn|know)\b|\bfor\s+(?:an?|the|their|my)\s+(?:answer|results?|decision|outcome|verdict|news)\b"
    r"|\b(?:which\s+is\s+)?when\s+(?:they|he|she|hr|I\s+hear)\b|\bif\s+(?:I|we)\s+(?:have\s*n['’]?t|had\s*n['’]?t|have\s+not|do\s*n['’]?t|did\s*n['’]?t)\s+hear",
    re.IGNORECASE,
)
"""What is done on that day only to hear: "I'm to ring on Friday for the result"."""
_IF = re.compile(r"\bif\b", re.IGNORECASE)
_WOULD_HAVE = re.compile(
    r",?\s+(?:then\s+)?(?:I|we|they|he|she)(?:['’]d|\s+would|\s+should)\s+(?:surely\s+)?have\b", re.IGNORECASE
)
"""Say around a day that it did not come so: "if they were ringing by Friday, I'd have heard"."""


_EXPECTED = re.compile(
    r"(?:\b(?:will|would|should|might|may|can|could|won['’]t|going\s+to|(?:expect|hope|promise|want|suppose)\w*\s+to)\b|['’](?:ll|d)\b)[^.!?\n]{0,25}?"
    r"\b(?:hear|know|be|ring|call|phone|text|write|e?-?mail|tell|let|decide|make|give|send|get|come|answer|reply|respond|announce|inform|contact|notify|find|revert|say)\b[^.!?\n,]{0,30}$"
    r"|\b(?:they|he|she|hr|who)\s+(?:decide|call|ring|phone|write|answer|reply|tell|let|text|mail|respond|announce|inform|notify)s?\b[^.!?\n,]{0,30}$|\bI\s+hear\b[^.!?\n,]{0,20}$"
    r"|(?:^|[.!?\n])\s*(?:the\s+)?(?:answers?|decisions?|results?|outcome|verdict|feedback|letter|reply|list)\s+$"
    r"|\b(?:answers?|decisions?|results?|outcome|verdict|feedback|letter|reply|list)\s+(?:is|are|comes?|due|out|up|expected|to\s+come|arrives?|ready)\b[^.!?\n,]{0,15}$",
    re.IGNORECASE,
)
"""Says right before a span that something is to come within it."""
_WAITING = re.compile(
    r",?\s+(?:they|he|she|hr|the\s+\w+)\s+(?:said|says?|told|reckons?)\b|\s+time\b|,?\s+(?:by|per)\s+(?:post|mail|e-?mail|letter|phone)\b"
    r"|\s+(?:till|until)\s+(?:they|he|she|it|the|an?)\b|\s+(?:to|for)\s+(?:the|an|their)\s+(?:answer|decision|results?|letter|reply)\b|\s+to\s+(?:wait|reply|decide|hear)\b",
    re.IGNORECASE,
)
"""Says after a span that it is one of waiting."""
_BEFORE_THEY = re.compile(r"\s+before\s+(?:we|I|they|you|he|she)\s+(?:hear|know|decide|find)\b", re.IGNORECASE)
_SILENT = re.compile(
    r"(?:\b(?:heard|had|got|said|written|answered|replied|spoken|been)\s+(?:nothing|not\s+a\s+word|no\s+word)|\b(?:nothing|no\s+word|not\s+a\s+word|silence)\b"
    r"|\b(?:has|have|had|is|was)(?:n['’]?t|\s+not)\s+(?:\w+\s+){0,2}?(?:heard|had|got|said|spoken|answered|replied|written|called|rung|been|seen|slept|eaten))\b(?:(?!\b(?:but|and|so|will|would)\b)[^.!?;\n]){0,30}$",
    re.IGNORECASE,
)
"""Says before a span that nothing came within it."""
_SPENT = re.compile(
    r"\b(?:(?<!wait )(?<!waiting )for|took|every|waited|had|gave|given|spent|lost|worked|lasted|missed|past|last|first|these|those|all)\s+(?:about\s+|nearly\s+|almost\s+|only\s+|just\s+)?$",
    re.IGNORECASE,
)
"""Says before a span that it has passed."""
_GIVEN = re.compile(r"\b(?:they|he|she|hr)(?:['’]ve|['’]s got|\s+(?:have|has)(?:\s+got)?)\s+$", re.IGNORECASE)
"""Says before a span that it is the time they have for it: "they've three weeks"."""
_GIVES = re.compile(
    r"\b(?:giv(?:e|es|ing|en)|gave|allow(?:s|ed|ing)?)\s+(?:him|her|them|me|us|you|it)\s+(?:(?:only|just|another|about|exactly)\s+)?$",
    re.IGNORECASE,
)
"""Says before a span that it is how long somebody has: "giving him fourteen days"."""
_OFF = re.compile(r"\s+(?:off|leave|holiday|pay|wages|work|notice|training|free|of|in|at|on|suspension)\b")
_SOMEBODY_DOES = re.compile(
    r",?\s+(?:he|she|it|they|we|I)(?:['’](?:ll|m|re|s)\b|\s+(?:will|am|are|is|have|leave|fly|go|start|move|begin|meet|(?!was\b|has\b|does\b)\w{2,}s)\b)",
    re.IGNORECASE,
)
"""What follows a span at the head of a sentence that leads to what is to come: "In one week she flies"."""
_WAITS_FOR_HOURS = re.compile(
    r"\b(?:wait|allow|another|hold\s+on|(?:they|he|she|hr)\s+said)\s+(?:(?:up\s+to|for|about|another)\s+)?$",
    re.IGNORECASE,
)
"""Says before a number of hours that they are waited for; else hours tell how long something took."""
_AT_HOME = re.compile(
    r"\b(?:from home|at home|remote(?:ly)?|in the office|on site|a week)\b[^.!?\n]{0,25}$", re.IGNORECASE
)
"""Says before a span how many days of a week are meant: "working from home, and they said two days"."""
_MEETS = re.compile(
    r"\b(?:meeting|review|appraisal|round|interview|course|exam|test|session)\s+(?:is|will be|would be)\s+$",
    re.IGNORECASE,
)
_LAST_STOP = re.compile(r"^\s*(?:it['’]?s\s+|about\s+)?$", re.IGNORECASE)
_AWAITED = re.compile(
    r"(?:\b(?:they|he|she|hr|who|we|I|it)\b|\b[A-Z]\w+)(?:['’]ll|['’]d|\s+(?:will|would|should|is\s+going\s+to|are\s+going\s+to))\b(?:(?!\b(?:notice|how\s+long)\b)[^.!?\n]){0,60}"
    r"\b(?:hear|know|ring|call|phone|text|write|mail|email|tell|let|decide|answer|reply|respond|inform|contact|get\s+back|be\s+in\s+touch)\b(?:(?!\b(?:notice|how\s+long)\b)[^.!?\n]){0,40}[.!?\n]\s*$",
    re.IGNORECASE,
)
"""Says in the sentence before a bare span what it is the wait for: "She will write. Two weeks."."""
_NEXT_STOP = re.compile(r"(?:\s+or\s+so)?\s*(?:[.!?\n]|$)", re.IGNORECASE)
_IS_BEHIND = re.compile(r"(?:yesterday|last)\b")
_SINCE = re.compile(
    r"\b(?:another|more (?:days?|weeks?)|from (?:now|today|then)|today|this (?:morning|afternoon|evening)|since|just|now|e-?mail(?:ed)?|wrote|text(?:ed)?|message[ds]?|rang|called|phoned)\b"
    r"(?!\s+(?:me\s+)?(?:in|within)\b)",
    re.IGNORECASE,
)
"""Says of a wait that it was told after the talk, or counts from now."""
_UNIT = (
    r"(?:g|mg|mcg|kg|ml|cl|l|mm|cm|m|km|grams?|grammes?|milligrams?|kilos?|kilograms?|lit(?:re|er)s?|millilit(?:re|er)s?|metres?|meters?|miles?|units?|tablets?|pills?|doses?|drops?|"
    r"times|%|per\s?cent|percent|pounds?|quid|euros?|dollars?|hours?|shifts?|calls?|orders?|deliver(?:y|ies)|sales|tickets?|releases?|pages?|words?|reports?|projects?|clients?|customers?|patients?)"
)
_IN_THAT_TIME = re.compile(
    rf"(?:\b(?:\d[\d.,]*|{COUNT}|once|twice|some|many|most)\s*(?:[a-z-]+\s+)?{_UNIT}|\b(?:once|twice)|%|[£€$]\s?\d[\d.,]*k?)\s+$"
    r"|\b(?:dose|dosage|maximum|minimum|max|limit|intake|output|rate|speed|how\s+(?:much|many|often|long|fast|far))\b(?:(?!\b(?:they|he|she|hr|we|i|you)\b)[^.!?;,\n]){0,50}$"
    r"|\bI\s+(?:can|could|was\s+able\s+to|managed\s+to|(?:had\s+)?(?:learn(?:ed|t)?|built|made|did|wrote|finished|delivered|ran|sold|cut|raised|lost|gained|moved|grew|trained|taught|set\s+up|shipped|passed))\b"
    r"(?:(?!\b(?:they|he|she|hr|hear|know|told|expect|have|get|letter|answer)\b)[^.!?;,\n]){0,50}$",
    re.IGNORECASE,
)
"""Says before a span how much is done within it: a dose, a rate, a piece of work, and no wait."""
_OF_A_YEAR = frozenset(
    ("day_month", "month_day", "weeks_day", "month_week", "month_edge", "slashed", "figures", "month_first", "beside")
)
"""Forms that come once a year."""
_UP_TO = re.compile(r"(?:by|before|until|till)\s")
"""Leads to the end of a wait: "before Christmas"."""
_LAST_YEAR = re.compile(r"\s+(?:last\s+year|a\s+year\s+ago|of\s+last)\b", re.IGNORECASE)
FAR = timedelta(days=300)  # no day without its year is meant that lies further off, before or after the telling
_REACH = 200  # letters after a day within which others are counted from it
_AMERICAN = re.compile(
    r"\b(?:Thanksgiving|Labor Day|MLK|DMV|Pacific(?: time)?(?=[.,;!?)]|$)|[EP][SD]T)\b|\b(?:on|by|until|till?|before|due|since|starting|deadline(?: is)?:?|expires|ends|closes) (?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])\b"
)
"""A word or a date of America, which tells that the months of a text stand first."""


def dates(account: str, told_on: date, said_on: date | None = None) -> tuple[SpottedDate, ...]:
    """The dates of an account in order: each day as it is named, counted from the day of telling.

    What *they* said in the talk ("she said they'd ring by Friday") is counted from `said_on`, the day of the talk, if
    that is known.

    "After the 14th" and "before the 15th" give the day that is named, but nobody works on a feast: "after Easter" is the
    working day after it, and "before the weekend" its Friday. A part of a week or month gives its last working day,
    and "in two to three weeks" the later end. Where they name a day on which they decide, no wait is the decision.
    Where only a season or a holiday is named whose date moves with place or moon, there is no day unless it is told.
    """
    text = marked(level(account))
    spans = Sentences(text)
    american = _AMERICAN.search(text) is not None
    found: list[tuple[str, SpottedDate]] = []
    feasts: dict[str, date] = {}
    matches = list(_ANY.finditer(text))
    of_days = [match.start() for match in matches if match.lastgroup not in _NO_ONE_DAY]
    for match in matches:
        kind = match.lastgroup or ""
        start, end = match.start(), match.start() + len(match[0].rstrip())
        low, high = spans.around(start)
        before, after = text[max(low, start - 60) : start], text[end : min(end + 60, high)]
        is_alone = kind == "in_span" and bool(_LAST_STOP.search(before) and _NEXT_STOP.match(after))
        awaited = is_alone and _AWAITED.search(text[max(0, low - 120) : low]) is not None
        words = spelled_out(match[0])
        month = _month_of_the_row(words, text[end : end + 60]) if kind == "ordinal" else ""
        between = text[found[-1][1].quote.end : start] if found else ""
        in_a_row = bool(found) and found[-1][0] in _ROWS.get(kind, ()) and _IN_A_ROW.match(between) is not None
        if kind == "ordinal":
            in_a_row = bool(
                in_a_row or _EXACTLY.match(after) or month or _is_one_more(found, words, low, before, after)
            )
        if kind == "figures" and _STREET.match(after):
            continue
        if not (awaited or in_a_row) and _no_date(kind, words, before, after):
            continue
        if month:
            kind = "ordinal_next_month" if month.endswith("month") else "day_month"
            words = f"{words} of {month}"
        if kind == "day" and found and _IS_A.match(between):
            continue
        if kind in ("slashed", "figures"):
            if its := _ITS_WEEKDAY.match(after):
                words = f"{its['weekday'].lower()} {words}"
            kind = "month_first" if american else "figures"
        lead_in = text[max(low, start - 110) : start]
        if kind == "ordinal":
            lead_in = _LEAD.sub("", lead_in)  # "I was away until the 4th" looks no more ahead than "on the 4th"
        noted = kind in _OF_A_NOTE and _is_note_of_a_talk(text, low, start, high)
        was = resolve(kind, words, told_on, False) if noted else None
        unclear = kind not in _MOSTLY_BEHIND and not (was and told_on - was <= _LONG_SINCE)
        ahead = looks_ahead(lead_in, words, after, unclear=unclear)
        if in_a_row and found and found[-1][1].day and _IN_A_ROW.match(between) and "to" not in between:
            ahead = found[-1][1].day > told_on
        has_a_day = bisect_left(of_days, low) < bisect_left(of_days, high)
        if kind == "morning":
            leading = text[max(low, start - 90) : start]
            planned = _is_planned(leading) or bool(
                _EXPECTED.search(leading) or (not before.strip() and _WILL.match(after))
            )
            if has_a_day or not planned or _AN_HOUR.search(before):
                continue  # "in the morning" is tomorrow's only of what is still to come
        if kind == "ago" or (kind in _MAY_BE_LAST and words.endswith(_WAS)):
            ahead = False  # whatever is told of it: "two weeks ago they said they'd decide"
        if kind == "clock" and (has_a_day or not _is_planned(text[max(low, start - 200) : start])):
            continue  # an hour without a day is today's, and only where it is still to come
        if kind == "day_end" and not ahead:
            continue
        anchor = _anchor(found, start, told_on) if kind == "counted" or _FOLLOWING.search(words) else None
        if anchor is None and ahead and _WEEK_BEHIND.search(words):
            anchor = _talk_before(kind, words, found, start, told_on)
        if kind == "day_counted" and found and start - found[-1][1].quote.end <= _REACH:
            anchor = found[-1][1].day  # "we'd met the Friday before" that day, whether it has passed or not
        if kind == "counted" and not (ahead and anchor and not _HAD_DONE.search(before)):
            continue
        if _THAT_EVENING.match(words) and found[-1][1].quote.start < low:
            continue  # a day of another sentence is seldom the one of "that evening"
        clause = _CLAUSE.split(text[max(low, start - 120) : start])[-1]
        around = text[max(low, start - 120) : min(end + 60, high)]
        mine = _MY_CHANCE.search(clause) is not None  # told now, whatever else a breathless sentence reports
        named = bool(_DECISION.search(around) or _SAID_BY.search(text[max(low, start - 60) : end]) or awaited) and not (
            _NO_DECISION.search(before)
            or mine
            or _is_talked_of(text[low:high], start - low)
            or _ANOTHER_MATTER.search(clause)
            or _is_own_task(clause, after)
            or _tells_of_a_later_day(text[max(low, start - 120) : start], text[end : _next_day(of_days, end, high)])
            or (_IF.search(before) and _WOULD_HAVE.match(after))
        )
        ahead = ahead or (kind == "month" and bool(_DECIDES.search(before)))
        # A wait counts from the talk in which it was told ("decision in two weeks"), unless there is word of it since.
        waits = kind == "in_span" and named and not _SINCE.search(text[low:high])
        said = said_on is not None and ahead and not mine and (waits or _REPORTED.search(text[low:start]))
        if kind == "season" and not ahead:
            continue  # a summer that was is told of as of any other time
        if kind == "ordinal" and _EXACTLY.match(after):
            anchor = _month_before(found, start)
        day = resolve(kind, words, anchor or (said_on if said and said_on else told_on), ahead)
        if day and (feast := _FEAST_IS.search(before)):
            feasts[feast[1].lower()] = day
        if (
            kind == "feast"
            and day is None
            and (told := next((on for name, on in feasts.items() if name in words), None))
        ):
            day = beside_a_feast(words, told) if _BESIDE.match(words) else told
        if kind == "day" and _IS_TODAY.search(before) and day and (day - told_on).days % 7 == 0:
            day = told_on
        if (
            day
            and (kind in _OF_A_YEAR or (not ahead and _UP_TO.match(words)))
            and (day - told_on if ahead else told_on - day) > FAR
        ):
            other = resolve(kind, words, told_on, not ahead)  # of last month, not of next year, and the other way round
            if other and other != day and not _LAST_YEAR.match(after):
                day, ahead = other, not ahead
        ahead = ahead or (day is not None and day > told_on)
        decision = ahead and (named or bool(_ROUND_OF_OTHERS.search(around) and not _MINE.search(around)))
        found.append((kind, SpottedDate(quote(account, start, end), day, decision)))
    found = _last_of_each_choice(found, text, (told_on, said_on) if said_on else (told_on,))
    by_day = any(one.is_decision and one.day and one.day >= told_on and kind != "in_span" for kind, one in found)
    return tuple(replace(one, is_decision=False) if by_day and kind == "in_span" else one for kind, one in found)


def _last_of_each_choice(
    found: list[tuple[str, SpottedDate]], text: str, spoken_on: tuple[date, ...]
) -> list[tuple[str, SpottedDate]]:
    """The same days, of which only the last counts where they decide on one of several: "tonight or tomorrow morning"."""
    links = _choices(found, text)
    chosen = _in_order(found, links, spoken_on, text)
    last: int | None = None
    for at in reversed(range(len(found) - 1)):
        if at not in links:
            last = None
            continue
        last = at + 1 if last is None else last
        one, other = chosen[at][1], chosen[last][1]
        if one.day and other.day and max(one.day, other.day) >= spoken_on[0] and (one.is_decision or other.is_decision):
            latest = at if one.day > other.day else last
            for index in (at, last):
                chosen[index] = chosen[index][0], replace(chosen[index][1], is_decision=index == latest)
            last = latest
    return chosen


def _choices(found: list[tuple[str, SpottedDate]], text: str) -> set[int]:
    """Which of the days are in a choice with the next one."""
    links: set[int] = set()
    for at in reversed(range(len(found) - 1)):
        first, second = found[at][1], found[at + 1][1]
        listed = at + 1 in links and _COMMA.fullmatch(text[first.quote.end : second.quote.start])
        if listed or _is_choice(text, first, second):
            links.add(at)
    return links


def _in_order(
    found: list[tuple[str, SpottedDate]], links: set[int], spoken_on: tuple[date, ...], text: str
) -> list[tuple[str, SpottedDate]]:
    """The same days, where of a choice of weekdays each lies after the one before it, and the first may be the day itself
    on which it was told or said.

    Of "Friday or Thursday" without more both are of one week.
    """
    ordered = list(found)
    for at in sorted(links):
        (kind, first), (other, second) = ordered[at], ordered[at + 1]
        if other != "day" or not (first.day and second.day and spoken_on[0] < second.day < first.day):
            continue
        if first.day - second.day == _A_DAY and not _AT_THE_LATEST.match(text, second.quote.end):
            continue
        if kind == "day" and at - 1 not in links and first.day - _A_WEEK in spoken_on:
            ordered[at] = kind, replace(first, day=first.day - _A_WEEK)
        else:
            weeks = (first.day - second.day) // _A_WEEK + 1
            ordered[at + 1] = other, replace(second, day=second.day + weeks * _A_WEEK)
    return ordered


def _is_choice(text: str, first: SpottedDate, second: SpottedDate) -> bool:
    """Whether one of two days is meant, or a day from one to the other."""
    between = text[first.quote.end : second.quote.start]
    if len(between) > _REACH:
        return False
    if _LINKS.fullmatch(between) and _OR.search(between):
        return True
    if _COMMA.fullmatch(between):
        return _AT_THE_LATEST.match(text, second.quote.end) is not None
    is_range = _BETWEEN.search(text[max(0, first.quote.start - 20) : first.quote.start]) is not None
    return (_AND if is_range else _TO).fullmatch(between) is not None


def _is_talked_of(sentence: str, at: int) -> bool:
    """Whether the day at this place belongs to what was asked or should be answered, as nothing is told of anybody else since."""
    leads = [one.end() for one in _TALKED_OF.finditer(sentence) if one.end() <= at]
    return bool(leads) and _ANOTHER_VOICE.search(sentence, leads[-1], at) is None


def _is_note_of_a_talk(text: str, low: int, start: int, high: int) -> bool:
    """Whether the day stands in a note at the head of the account, and what follows tells of what was."""
    if text[:low].strip() or not _NOTE_OF_A_TALK.fullmatch(text, low, start):
        return False
    return not _NOTE_GOES_ON.match(text, start, high) and looks_back(text[high : high + _NEXT])


def _is_own_task(clause: str, after: str) -> bool:
    """Whether the day is named for what the teller has to do, and not for what they are to hear then."""
    task = _OWN_TASK.search(clause)
    return task is not None and not (_TO_HEAR.search(clause, task.end()) or _TO_HEAR.match(after.lstrip(" ,")))


def _next_day(of_days: list[int], end: int, high: int) -> int:
    """Where the next day of the same sentence is named; `end` where there is none."""
    at = bisect_left(of_days, end)
    return of_days[at] if at < len(of_days) and of_days[at] < high else end


def _tells_of_a_later_day(before: str, between: str) -> bool:
    """Whether what is to be heard is told only behind the day, with a later one: "she sees two others on Friday and will call Monday"."""
    return (
        _GOES_ON.match(between) is not None
        and _DECISION.search(between) is not None
        and not (_DECISION.search(before) or _SAID_BY.search(before))
    )


def _is_planned(before: str) -> bool:
    """Whether an hour without a day is one of today that somebody waits for, and no hour of a story or of every day."""
    return bool(_PLANNED.search(before)) and not looks_back(before) and not _HABIT.search(before)


def _anchor(found: list[tuple[str, SpottedDate]], start: int, told_on: date) -> date | None:
    """The day named shortly before, where it is still to come: "the day after" is counted from it."""
    near = (one for _, one in reversed(found) if start - one.quote.end <= _REACH)
    return next((one.day for one in near if one.day and one.day >= told_on), None)


def _talk_before(kind: str, words: str, found: list[tuple[str, SpottedDate]], start: int, told_on: date) -> date | None:
    """The day just passed that was named before, where the week after it is not over yet."""
    days = (one.day for _, one in reversed(found) if start - one.quote.end <= _REACH and one.day)
    past = next((day for day in days if timedelta(0) < told_on - day <= _LONG_PAST), None)
    counted = resolve(kind, words, past, True) if past else None
    return past if counted and counted >= told_on else None


def _month_before(found: list[tuple[str, SpottedDate]], start: int) -> date | None:
    """The day before the month that was named last: "the first, to be exact" is counted from it."""
    day = found[-1][1].day if found and found[-1][0] == "month" and start - found[-1][1].quote.end <= _REACH else None
    return day and day.replace(day=1) - timedelta(days=1)


def _month_of_the_row(words: str, after: str) -> str:
    """The month that an ordinal shares with the last of its row ("the 10th and 11th of next month"), if it is in one."""
    row = _OF_A_MONTH.match(after)
    if row is None or bool(re.search(r"\d", words)) != bool(re.search(r"\d", row[0])):
        return ""  # no row: "mine's the second, the 10th and 11th of next month"
    return row["month"].lower()


def _is_one_more(found: list[tuple[str, SpottedDate]], words: str, low: int, before: str, after: str) -> bool:
    """Whether an ordinal is a day as another of its sentence is ("one round the 9th, one the 12th"), or one named before."""
    if not re.match(r"the\s+\d", words) or not re.match(_CLOSES, after, re.IGNORECASE):
        return False
    others = [one for kind, one in found if kind in _ORDINALS_READ]
    if any(number(one.quote.text.lower()) == number(words) for one in others):
        return True
    return any(one.quote.start >= low for one in others) and not _WHO_IS.search(before)


def _no_date(kind: str, words: str, before: str, after: str) -> bool:
    """Whether words that look like a date are none here: a habit, an ordinal of something else, a span of another time."""
    if kind in ("day", "ordinal", "month", "feast", "clock") and _NOT_A_DATE.search(before):
        return True
    if kind == "day":
        if (words == "monday" and _TO_FRIDAY.match(after)) or (words == "friday" and _FROM_MONDAY.search(before)):
            return True
        return bool(
            _HABIT_AFTER.match(after)
            or _NAMED_FOR_A_DAY.search(before)
            or re.search(r"[^\W\d_][-/]$", before)
            or re.search(r"\w/$", before)
        )
    if kind == "ordinal":
        return _no_day_of_a_month(words, before, after)
    if kind == "figures":
        return _only_figures(words, before, after)
    if kind == "tomorrow":
        return not _IS_BEHIND.match(words) and bool(
            re.search(r"\bwould\b[^.!?\n]{0,30}$|\byou'?d\b[^.!?\n]{0,30}$", before, re.IGNORECASE)
        )
    if kind == "month":
        if _BORN.search(before) or (words.startswith("in ") and _ROOM_OF.match(after)):
            return True
        if words.endswith("march") and re.match(r"\s+(?:on|in|into|up|through)\b", after):
            return True
        if words.startswith("in ") or not words.endswith(_ALSO_NAMES):
            return False
        return bool(_GOES_ON_AS_A_NAME.match(after) or (words.startswith("by ") and _DONE_BY.search(before)))
    if words.endswith("lucia") and _GOES_ON_AS_A_NAME.match(after):
        return True
    if kind == "feast":
        is_a_place = words.startswith("at ") and re.search(r"\bst\b", words) is not None
        by_itself = not re.match(r"(?:after|before|by|at|until|till|over|between|on|in)\s", words)
        return is_a_place or bool(
            _GOES_ON_AS_A_FIRM.match(after)
            or (
                by_itself
                and (_GOES_WITH_A_FEAST.match(after) or _DAY_OF_A_FEAST.match(after) or _IS_A_FEAST.search(before))
            )
        )
    if kind == "soon":
        return not _PUTS_OFF.search(before)
    if kind == "day_end":
        return _DAY_BEFORE.search(before) is not None
    if kind == "year_edge":
        return _OF_THE_YEAR.match(after) is not None
    if kind == "in_span":
        return _no_span(words, before, after)
    return False


def _only_figures(words: str, before: str, after: str) -> bool:
    """Whether figures without a word that leads to a day are a mark or a fraction."""
    first, second = map(int, re.findall(r"\d+", words))
    if "." in words or _ITS_WEEKDAY.match(after):
        return "." in words and _MEASURES.search(before) is not None
    opens_a_row = _ROW_OF_FIGURES.match(after)
    if opens_a_row and int(opens_a_row[1]) == second and second not in _OUT_OF:
        return _MEASURES.search(before) is not None
    if _WHO_IS.search(before):
        return True  # how tall somebody is
    if _MEASURES.search(before) or not _LEADS_TO_FIGURES.search(before):
        return not (first > 12 >= second and not _MEASURES.search(before))
    return first <= second and second in _OUT_OF


def _no_day_of_a_month(words: str, before: str, after: str) -> bool:
    """Whether an ordinal counts something else: people, tries, streets. A day has a lead-in, or is high enough to be nothing else."""
    day, closed = number(words), re.match(_CLOSES, after, re.IGNORECASE)
    lead = _LEAD.search(before)
    if not closed and not (lead and (day > 12 or _CLOSES_A_TERM.match(after))):
        return True
    if lead and lead[0].lower().startswith("on") and _CROSSING.match(after):
        return True
    if not words.startswith("the"):
        return not (lead or (day > 12 and _ASKS_FOR.search(before)))
    if re.search(r"\d", words):
        named = (
            _GAVE_LEAD.search(before) or _SAID.search(before) or _ON_WHICH.search(before) or _OR_ANOTHER.match(after)
        )
        return bool(_WHO_IS.search(before)) or (day <= 12 and not named)
    if day < 4 and (_COUNTS.search(before) or _WHO_IS.search(before)):
        return True
    if _WHO_IS.search(before) and re.match(r"\s+to\s+(?!the\b|\d)\w", after):
        return True  # "I was the eleventh to go in"
    return day <= 12 and not _GAVE_LEAD.search(before)


def _no_span(words: str, before: str, after: str) -> bool:
    """Whether a span of days is how long something took or how much fits into it, not when something comes."""
    if _IN_THAT_TIME.search(before) and not re.search(r"\b(?:working|business)\b", words):
        return True
    if re.search(r"\bcall(?:ed|ing|s)?\s+it\s+$", before, re.IGNORECASE):
        return True  # "call it a day"
    if _SILENT.search(before):
        return True  # "I've heard nothing from her in two days"
    if _GIVES.search(before):
        return _OFF.match(after) is not None
    if re.match(r"(?:in|within)\b", words):
        if re.match(r"\s+(?:of|old|long)\b", after):
            return True
    elif re.match(
        r"\s+(?:ago|before(?!\s+(?:we|I|they|you|he|she)\s+(?:hear|know|decide|find))|earlier|later|after|late|old|of|long|since|(?:an?|per|each|every)\s+(?:day|week|month|year))\b",
        after,
    ) or _SPENT.search(before):
        return True
    if re.match(r"in\s+(?:a|an|one|the)\s+(?:days?|weeks?|months?)\b(?!'?s?'?\s+time)", words):
        opens = not before.strip() and _SOMEBODY_DOES.match(after)
        return not (opens or _EXPECTED.search(before) or _MEETS.search(before))
    if words.startswith(("about", "around", "roughly", "maybe")):
        return not re.search(r"\b(?:in|said|be|takes?|hr|wait)\s+$", before)
    if re.match(r"(?:in|within|after|inside)", words) or _GIVEN.search(before):
        return False
    if "day" in words and _AT_HOME.search(before):
        return True
    if words.endswith("hours"):
        return not _WAITS_FOR_HOURS.search(before)
    if _WAITING.match(after) or _BEFORE_THEY.match(after):
        return False
    return not re.search(
        r"\b(?:said|says?|told|hr|hear\s+in|be|then\s+it['’]s|takes?|needs?|up\s+to|allow|wait|another|give\s+(?:it|us|them)|answer|decision|results?|outcome|letter)"
        r"(?:\s+(?:me|us|is|comes|in|for|by\s+(?:post|mail|e-?mail|letter)))*[,:]?\s+(?:about\s+|at\s+least\s+|up\s+to\s+|maybe,?\s+|another\s+)?$",
        before,
        re.IGNORECASE,
    )
