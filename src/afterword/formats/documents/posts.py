"""Words that name a post: what somebody is paid, or trusted, to be."""

from __future__ import annotations

import re

_POSTS = frozenset(
    """accountant administrator adviser advisor agent aide analyst apprentice architect archivist artist assistant associate
    attendant auditor baker barista bartender bookkeeper broker builder buyer captain caretaker carer cashier chef chief cleaner clerk
    coach cook consultant controller coordinator co-ordinator copywriter counsellor courier curator deputy designer developer director
    dispatcher doctor driver economist editor electrician engineer estimator executive fitter founder freelancer fundraiser gardener guide
    hairdresser handler head housekeeper inspector instructor intern interpreter investigator joiner journalist keeper labourer lawyer
    leader lead lecturer librarian lifeguard machinist maintainer manager mechanic mentor merchandiser midwife nurse nursery officer operative
    operator optician organiser owner painter paralegal paramedic partner pharmacist photographer physiotherapist picker pilot planner
    plumber porter postman president principal producer professor programmer psychologist receptionist recruiter registrar reporter
    representative researcher sailor salesperson scientist secretary seller server sister solicitor specialist steward
    stylist supervisor surgeon surveyor tailor teacher technician technologist tester therapist tiler trainee trainer translator
    treasurer tutor typist undertaker usher valuer vet volunteer waiter waitress warden warehouseman welder worker writer student
    postdoc fellow aider rep developer-in-residence mate hand ambassador marketer strategist host hostess sommelier roofer plasterer
    decorator scaffolder bricklayer groundworker dietitian radiographer dentist hygienist statistician trustee chair governor vp ceo
    cto cfo coo underwriter sorter docent linguist pathologist biologist chemist physicist geologist ecologist""".split()
)


_MADE_LIKE_ONE = re.compile(
    r"^[a-z]{2,}(?:guer|keeper|maker|grapher|ologist|ician|iatrist|nator|rator|ditor|visor|alyst)$"
)


def names_post(words: str) -> bool:
    """Whether one of the words is that of a post."""
    plain = (re.sub(r"['’]s$", "", word.strip("(),.").lower()) for word in re.split(r"[\s/]+", words))
    return any(word in _POSTS or _MADE_LIKE_ONE.match(word) for word in plain)
