"""Everyone, all my clients, colleagues say how good one is."""

from afterword.core.check.guards import backed, negated, quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="unverifiable_claim",
    message="A named person who agreed to be asked counts; everyone does not.",
    anchors=(
        "everyone",
        "everybody",
        "anyone who",
        "anyone will",
        "anybody",
        "all my",
        "colleagues",
        "customers love",
        "clients",
        "people notice",
        "people say",
        "kids just",
        "the residents all",
        "my students",
        "i am told",
        "i'm told",
        "known as",
        "known for",
        "regard me",
        "nobody in",
        "employers were",
        "guests",
        "my old accounts",
        "they tell me",
        "come to me",
    ),
    pattern=r"\b(?:everyone|everybody|anyone|anybody|colleagues|clients|customers|people|kids|residents|students|guests|patients|employers|accounts)\b[^.?!]{0,40}\b(?:(?:say|says|said|tell|tells)\b(?=[^.?!]{0,25}\b(?:i|i'm|i've|my|me)\b)(?! (?:hello|hi|good (?:morning|afternoon|night)|thanks?|please|sorry|nothing|it was my (?:fault|bay|mistake|turn))\b)|love|loves|loving|rave|raves|regard me|see me as|consider me|know me|knows me|comes? to when|take to me|notice|were (?:hundred|100|fully|always) |asked only for me|about me)\b[^.?!]{0,40}|\bi am (?:well )?known (?:as|for)\b|\b(?:is|am|'m), i am told\b|\bi am told, quite\b|\bnobody in the \w+ was so\b|\bask any(?:one|body) (?:in town )?about me\b|\byou (?:won't|will not|'ll not) find any(?:one|body) who\b[^.?!]{0,40}",
    unless=(quoted, reported, backed, negated),
    rewrite="",
    flags=(
        "[Everyone I have worked with says I am brilliant.]",
        "[All my clients rave about my finish.]",
        "[Anyone who knows me will tell you that.]",
        "[You won't find anyone who would take more care.]",
    ),
    allows=(
        "Everyone I met in the registry was generous with their time.",
        "My colleagues and I wrote the rota together.",
        "I have sent a note to everyone who was there to say so.",
        "I liked that on the ward everybody says hello to the porters.",
        "Two customers you can call, Ed at 555-0100 and Mai, know that part.",
        "I know everyone will say it was my bay, and it was.",
    ),
)
