"""Four people and what they did: the facts that the made files say, written down before any file was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bullet:
    text: str
    numbers: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class Job:
    title: str
    employer: str
    place: str
    written: tuple[str, str]  # as the file writes the dates
    dates: tuple[str, str]  # as they should be read
    bullets: tuple[Bullet, ...]


@dataclass(frozen=True)
class Life:
    name: str
    contact: str
    summary: str
    jobs: tuple[Job, ...]
    volunteering: tuple[Job, ...]
    education: tuple[tuple[str, str, str], ...]  # degree, school, year
    skills: tuple[str, ...]


def b(text: str, *numbers: tuple[float, str]) -> Bullet:
    return Bullet(text, numbers)


IMRAN = Life(
    "Imran Castellanos",
    "imran.castellanos@example.org | +44 7700 900417 | Leeds",
    "Data engineer who likes quiet pipelines and clear tables.",
    (
        Job(
            "Senior Data Engineer", "Harrowgate Water", "Leeds", ("Mar 2022", "Present"), ("2022-03", "present"),
            (
                b("Rebuilt the nightly meter load in Airflow, which cut its run time from 5.5 hours to 48 minutes", (5.5, "hours"), (48, "minutes")),
                b("Moved 62 reports from Excel to a single warehouse used by 240 people", (62, "reports"), (240, "people")),
                b("Led a team of four engineers through the change to PostgreSQL 15", (4, "engineers")),
            ),
        ),
        Job(
            "Data Engineer", "Tallis Freight Ltd", "Hull", ("Sept 2018", "Feb 2022"), ("2018-09", "2022-02"),
            (
                b("Wrote the loader for customs records, 1.2 million rows a day, with no lost day in 3 years", (1200000, "rows a day"), (3, "years")),
                b("Lowered the monthly cloud bill by 31% by moving cold data to cheaper storage", (31, "%")),
                b("Documented every table of the warehouse and kept the pages up to date"),
            ),
        ),
        Job(
            "Junior Analyst", "Tallis Freight Ltd", "Hull", ("Jul 2016", "Aug 2018"), ("2016-07", "2018-08"),
            (
                b("Built the weekly on-time report that 12 depots still use", (12, "depots")),
                b("Answered about 30 ad-hoc questions a month from the planning office", (30, "ad-hoc questions a month")),
            ),
        ),
    ),
    (),
    (("BSc Mathematics", "University of York", "2016"),),
    ("Python", "SQL", "Airflow", "dbt", "Terraform"),
)  # fmt: skip

BRONAGH = Life(
    "Bronagh Adeyemi",
    "bronagh.adeyemi@example.com · 07700 900233 · Belfast",
    "Hospital pharmacist with a liking for careful handovers.",
    (
        Job(
            "Lead Pharmacist, Surgical Wards", "Lagan Valley Hospital", "Lisburn", ("January 2021", "present"), ("2021-01", "present"),
            (
                b("Reviewed the drug charts of up to 45 patients a day on two surgical wards", (45, "patients a day"), (2, "surgical wards")),
                b("Introduced a discharge checklist; waiting time for take-home medicines fell from 190 to 115 minutes", (190, "minutes"), (115, "minutes")),
                b("Taught 9 pre-registration pharmacists, all of whom passed at the first attempt", (9, "pre-registration pharmacists")),
            ),
        ),
        Job(
            "Rotational Pharmacist", "Mater Infirmary", "Belfast", ("August 2017", "December 2020"), ("2017-08", "2020-12"),
            (
                b("Ran the warfarin clinic every Tuesday for about 25 patients", (25, "patients")),
                b("Found and reported a dosing error in the paediatric protocol before it reached the ward"),
            ),
        ),
    ),
    (
        Job(
            "Treasurer", "Carnmoney Rowing Club", "Belfast", ("2019", "2023"), ("2019", "2023"),
            (b("Kept the books of a club with 180 members and a budget of £22,000", (180, "members"), (22000, "£")),),
        ),
    ),
    (("MPharm", "Queen's University Belfast", "2016"),),
    ("Clinical audit", "Antimicrobial stewardship", "Irish"),
)  # fmt: skip

MILOS = Life(
    "Milos Ferreira",
    "milos@example.net, 0161 496 0722, Stockport",
    "Shop manager. Calm on the busiest Saturday of the year.",
    (
        Job(
            "Store Manager", "Oldroyd Homewares", "Stockport", ("05/2020", "present"), ("2020-05", "present"),
            (
                b("Ran a shop of 27 staff with yearly sales of £3.4m", (27, "staff"), (3400000, "£")),
                b("Brought stock loss down from 2.8% to 1.1% within a year", (2.8, "%"), (1.1, "%")),
                b("Planned the move of the whole shop to a new site in 6 days without a lost trading day", (6, "days")),
                b("Trained three deputies who now manage shops of their own", (3, "deputies")),
            ),
        ),
        Job(
            "Deputy Manager", "Fennimore Garden Centre", "Macclesfield", ("11/2016", "04/2020"), ("2016-11", "2020-04"),
            (
                b("Set up click and collect in spring 2020, 900 orders in the first month", (900, "orders")),
                b("Cut seasonal overtime by 140 hours through a new rota", (140, "hours")),
            ),
        ),
        Job(
            "Sales Assistant", "Fennimore Garden Centre", "Macclesfield", ("06/2014", "10/2016"), ("2014-06", "2016-10"),
            (b("Served customers at the till and looked after the houseplants"),),
        ),
    ),
    (),
    (("HND Business", "Stockport College", "2014"),),
    ("Rota planning", "Visual merchandising", "First aid at work"),
)  # fmt: skip

YUSRA = Life(
    "Yusra Lindqvist",
    "yusra.lindqvist@example.org\nBristol",
    "Science teacher and former lab technician.",
    (
        Job(
            "Teacher of Chemistry", "Ashdown Park School", "Bristol", ("September 2019", "present"), ("2019-09", "present"),
            (
                b("Taught chemistry to 140 pupils in years 9 to 13", (140, "pupils")),
                b("Raised the share of pupils who took chemistry further from 11 to 19 per cent", (11, "%"), (19, "%")),
                b("Wrote 36 practical lessons that the whole department shares", (36, "practical lessons")),
            ),
        ),
        Job(
            "Laboratory Technician", "Severn Polymers", "Avonmouth", ("Oct 2015", "Jul 2018"), ("2015-10", "2018-07"),
            (
                b("Tested 60 samples a week for moisture and colour", (60, "samples a week")),
                b("Found the cause of a recurring void in moulded parts, which saved about £18,000 a year", (18000, "£")),
            ),
        ),
    ),
    (
        Job(
            "Code Club Leader", "Easton Library", "Bristol", ("2021", "2024"), ("2021", "2024"),
            (b("Led a weekly club of 15 children and built a rain gauge with them", (15, "children")),),
        ),
    ),
    (("PGCE Secondary Science", "University of Bristol", "2019"), ("BSc Chemistry", "Cardiff University", "2015")),
    ("Risk assessment", "Python", "Swedish"),
)  # fmt: skip

LIVES = (IMRAN, BRONAGH, MILOS, YUSRA)


def golden(life: Life, *, title_as: dict[str, str] | None = None) -> str:
    """The `.claims` file of a life: `@ employer | title | start | end`, `- bullet`, `= value unit; ...`."""
    lines = [f"name: {life.name}"]
    for job in (*life.jobs, *life.volunteering):
        title = (title_as or {}).get(job.title, job.title)
        lines.append(f"@ {job.employer} | {title} | {job.dates[0]} | {job.dates[1]}")
        for bullet in job.bullets:
            lines.append(f"- {bullet.text}")
            lines.append("= " + "; ".join(f"{value:g} {unit}" for value, unit in bullet.numbers))
    return "\n".join(lines) + "\n"


def held(life: Life, *, skills: bool = True, years: bool = True) -> str:
    """The end of a `.claims` file, `+ what is held`, for a layout that tells the skills, and the years of education, or not."""
    told = [", ".join(entry if years else entry[:2]) for entry in life.education]
    return "".join(f"+ {text}\n" for text in (*told, *(life.skills if skills else ())))
