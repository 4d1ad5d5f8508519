"""Whether an account tells that its writer works for people who come to them or pay them."""

from __future__ import annotations

import re
from typing import Final

_TRADE: Final = (
    r"(?:hair ?dresser|barber|plumber|electrician|builder|roofer|carpenter|joiner|cabinet ?maker|plasterer|tiler|glazier|locksmith|handyman|vet|dentist|nurse|doctor|gp|physio\w*|osteopath|therapist|carer|"
    r"waiter|waitress|barista|bartender|receptionist|gardener|landscaper|cleaner|decorator|painter|photographer|videographer|accountant|bookkeeper|solicitor|lawyer|notary|tutor|teacher|childminder|"
    r"nanny|mechanic|masseu(?:r|se)|caterer|baker|confectioner|pastry chef|butcher|florist|dressmaker|seamstress|nail technician|dog walker|groomer|tailor|upholsterer|cobbler|shoemaker|jeweller|goldsmith|"
    r"watch ?maker|optician|piano tuner|luthier|bike mechanic|midwife|paramedic|pharmacist|beautician|tattooist|tattoo artist|estate agent|letting agent|travel agent|cashier|translator|interpreter|"
    r"(?:taxi|cab|bus|coach|delivery|van|removal) driver|chauffeur|removal man|courier|dj|wedding planner|printer|farrier|blacksmith|stonemason|undertaker|funeral director|web ?designer|"
    r"(?:personal trainer|swimming|driving|yoga|ski|riding) (?:teacher|instructor)|personal trainer|chiropodist|dietitian|optometrist|hotelier|landlord|landlady|shop ?keeper|grocer|framer|bookbinder|restorer)"
)
_WORKROOM: Final = (
    r"(?:salon|shop|store|café|cafe|restaurant|bakery|garage|studio|practice|clinic|surgery|bar|pub|hotel|guest ?house|b ?& ?b|bed and breakfast|holiday (?:flat|let|cottage)s?|campsite|kennels?|cattery|"
    r"nursery|ward|pharmacy|care home|reception|workshop|stall|food truck|boutique|atelier|forge|pottery|laundry|dry ?cleaner['’]?s|barber['’]?s|butcher['’]?s|florist['’]?s|launderette)"
)
_SERVES: Final = re.compile(
    r"\b(?:self[- ]employed|sole trader)\b|\bI(?:['’]m| am)? (?:an? )?freelanc\w+|\bmy own (?:little |small |one-man )?(?:"
    + _WORKROOM
    + r"|business|firm|company)\b"
    r"|\bI (?:cut hair|drive a (?:taxi|cab)|teach|wait tables|give lessons|walk dogs|clean houses|tune pianos|paint houses|lay floors|fit kitchens|let (?:a|the|my|two|three) (?:\w+ )?(?:flat|room|house|cottage)s?)\b"
    r"|\b(?:I|we) sell\b|\b(?:I|we) look after (?:the )?(?:flats|rooms|houses|cottages|holiday \w+)\b|\b(?:I|we) (?:drive|do) (?:(?:an?|the|for an?) )?(?:\w+ )?(?:taxi|cab|bus|coach|minibus)\b"
    r"|\b(?:I|we)(?:['’]d| had)? (?:fitted|installed|tiled|plastered|plumbed|rewired|upholstered|resoled|serviced)\b"
    r"|\b(?:I|we) do (?:\w+ )?(?:bookkeeping|accounts|nails|hair|make-?up|lashes|massages?|gardens|weddings|portraits|alterations|tattoos|books for|catering|cakes|removals|house clearances|tax returns)\b"
    r"|\bI (?:\w+ )?(?:make|bake|repair|mend|build|fit|paint|cook|sew|clean|photograph|design|frame|sharpen|restore|tune) (?:\w+ ){1,3}(?:for|to order)\b(?! (?:my|the|our|a) (?:family|friends?|kids?|children|boss|team|church|club))"
    rf"|\b(?:I|we) (?:run|own|have|keep|work (?:at|in|on|for)|help out (?:at|in)|am at|(?:am|are) on)\b[^.!?\n]{{0,40}}?\b{_WORKROOM}\b"
    rf"|\bwe(?:['’]re| are) (?:\w+ ){{0,2}}?{_TRADE}s\b|\bI(?:['’]m| am| was| work as) (?:(?:an?|the) )?(?:[\w-]+ ){{0,2}}?{_TRADE}\b|(?:\A|[.!?]\s+|\n)\W*(?!(?:the|my|our|his|her|their|your|this|that|one|some|another)\b)(?:(?:An?|I['’]?m|Am|Working as|Work as) )?(?:[\w-]+ ){{0,2}}?{_TRADE}(?=[.,]| (?:by trade|here|from|in|on|at) )",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    r"\b(?:no|free of|without|of) charge\b|\b(?:I(?:['’]d|['’]ll|['’]ve| would| will| had| have)?(?: not| never)?|I (?:did|have|do)(?:n['’]t| not)) (?:charged?|invoiced?|billed?|quoted?|refund(?:ed)?)\b"
    r"|\bmy (?:invoice|quote|estimate|rates?|fees?|price)\b|\b(?:took|taken|take) (?:the|her|his|their) (?:money|cash|deposit)\b"
    r"|\b(?:paid|pays|pay) (?:me|us|in advance|up ?front|a deposit|the deposit|in full|half)\b|\bpaid (?:[£€$]\s?)?\d[\d.,]*(?: \w+)? (?:in advance|up ?front|for (?:it|the|her|his|their))\b"
    r"|\b(?:her|his|their) (?:deposit|refund)\b|\b(?:sent|gave|wrote) [^.!?;\n]{0,60}?\b(?:invoice|quote|estimate)\b",
    re.IGNORECASE,
)


def serves(account: str) -> bool:
    """Whether the writer tells of a trade or a place in which they work for people who come to them."""
    return _SERVES.search(account) is not None


def is_paid(account: str) -> bool:
    """Whether the account tells of money between the writer and somebody they work for."""
    return _MONEY.search(account) is not None
