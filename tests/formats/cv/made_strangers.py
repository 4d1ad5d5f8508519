"""Four people whose posts stand in no list of posts, from four countries, each with another way to write a date."""

from __future__ import annotations

from made_people import Job, Life, b

ANSGAR = Life(
    "Ansgar Whitcombe",
    "ansgar.whitcombe@example.org | +44 7700 900555 | Hexham",
    "Farrier and dry stone waller, at home in bad weather.",
    (
        Job(
            "Farrier", "Orrin Forge", "Hexham", ("Oct '19", "now"), ("2019-10", "present"),
            (
                b("Shoe around 28 horses a week for 61 owners between Hexham and Alston", (28, "horses a week"), (61, "owners")),
                b("Cut lost shoes from 9 in a hundred to 4 by fitting wider webs in winter", (9, ""), (4, "")),
                b("Keep the books and the diary of the forge myself"),
            ),
        ),
        Job(
            "Journeyman Farrier", "Thornley & Daughters", "Penrith", ("Apr '15", "Sep '19"), ("2015-04", "2019-09"),
            (
                b("Worked to the vet's plates on 40 lame horses, 33 of which went back to work", (40, "lame horses"), (33, "")),
                b("Taught two apprentices the cold fit", (2, "apprentices")),
            ),
        ),
        Job(
            "Dry Stone Waller", "North Pennine Ways", "Alston", ("Jun '12", "Mar '15"), ("2012-06", "2015-03"),
            (b("Rebuilt 1,150 metres of field wall, most of it above 400 metres", (1150, "metres"), (400, "metres")),),
        ),
    ),
    (
        Job(
            "Wicketkeeper and Captain", "Allendale Seconds", "Allendale", ("2018", "2022"), ("2018", "2022"),
            (b("Captained the second eleven through 4 seasons and one promotion", (4, "seasons"), (1, "promotion")),),
        ),
    ),
    (("Diploma in Farriery", "Kelso Forge School", "2015"),),
    ("Forge welding", "Hoof X-rays", "Bookkeeping"),
)  # fmt: skip

INES = Life(
    "Inés Tovar Quiroga",
    "ines.tovar@example.net · +34 600 555 014 · Oviedo",
    "Cheesemonger who would rather taste than talk.",
    (
        Job(
            "Affineur", "Cuevas de Llanes", "Llanes", ("2021/03", "present"), ("2021-03", "present"),
            (
                b("Ripen 14 tonnes of blue cheese a year in three caves", (14, "tonnes"), (3, "caves")),
                b("Brought losses to rind rot down from 6.5 % to 1.8 % in two winters", (6.5, "%"), (1.8, "%"), (2, "winters")),
                b("Wrote the cleaning plan that passed the export audit of 2023 without a remark"),
            ),
        ),
        Job(
            "Cheesemonger", "Hijos de Arango", "Oviedo", ("2016/09", "2021/02"), ("2016-09", "2021-02"),
            (
                b("Ran the counter of 120 cheeses and the orders of 35 restaurants", (120, "cheeses"), (35, "restaurants")),
                b("Started the Thursday tastings, 48 evenings sold out in a row", (48, "evenings")),
            ),
        ),
        Job(
            "Milker", "La Vega Alta", "Cangas", ("2014/05", "2016/08"), ("2014-05", "2016-08"),
            (b("Milked 90 Asturian cows twice a day, alone on Sundays", (90, "Asturian cows")),),
        ),
    ),
    (),
    (("Técnico in Dairy", "Escuela de Oviedo", "2014"),),
    ("Food safety", "English", "Forklift"),
)  # fmt: skip

THABO = Life(
    "Thabo Ngwenya-Botha",
    "thabo.nb@example.com\n+27 82 555 0133\nDurban",
    "Rigger and crane slinger. Nobody hurt on my lifts.",
    (
        Job(
            "Lead Rigger", "Mzansi Heavy Lift", "Durban", ("15.03.2018", "present"), ("2018-03", "present"),
            (
                b("Planned and ran 640 lifts of up to 85 tonnes without an injury", (640, "lifts"), (85, "tonnes")),
                b("Brought the turn-round of a vessel from 31 hours to 26", (31, "hours"), (26, "hours")),
                b("Signed off 22 slingers for the port", (22, "slingers")),
            ),
        ),
        Job(
            "Stevedore", "Bayhead Terminals", "Durban", ("01.08.2013", "28.02.2018"), ("2013-08", "2018-02"),
            (
                b("Lashed containers on the night gang of twelve", (12, "")),
                b("Spotted a cracked spreader on a 20-tonne box, which stopped the lift in time", (20, "tonne")),
            ),
        ),
    ),
    (
        Job(
            "Lifesaver", "Umhlanga Surf", "Durban", ("2015", "2020"), ("2015", "2020"),
            (b("Pulled 17 swimmers out of the water over five summers", (17, "swimmers"), (5, "summers")),),
        ),
    ),
    (("N3 Rigging", "Elangeni TVET", "2013"), ("Matric", "Pinetown Boys' High", "2011")),
    ("isiZulu", "Lift plans", "Working at height"),
)  # fmt: skip

WINNIE = Life(
    "Winnie Takahashi-Reyes",
    "winnie.tr@example.org, (503) 555-0166, Portland, OR",
    "Perfusionist, then scrum master. Calm when machines beep.",
    (
        Job(
            "Scrum Master", "Pinegrove Health", "Portland", ("November 2020", "to date"), ("2020-11", "present"),
            (
                b("Got three feature teams from monthly to weekly releases in 9 months", (3, "feature teams"), (9, "months")),
                b("Halved the age of open bugs, from 46 days to 22, by a fixed Friday round", (46, "days"), (22, "days")),
                b("Brought nurses into 19 of 26 sprint reviews", (19, ""), (26, "sprint reviews")),
            ),
        ),
        Job(
            "Perfusionist", "St. Brendan Heart", "Seattle", ("July 2013", "October 2020"), ("2013-07", "2020-10"),
            (
                b("Ran the heart-lung machine in 1,340 operations", (1340, "operations")),
                b("Wrote the checklist for cold-agglutinin cases that four centers took over", (4, "centers")),
                b("Precepted 6 students through their 75 cases each", (6, "students"), (75, "cases")),
            ),
        ),
        Job(
            "Doula", "Self-employed", "Tacoma", ("Spring 2010", "June 2013"), ("2010", "2013-06"),
            (b("Stood by at 83 births, eleven of them twins", (83, "births"), (11, "")),),
        ),
    ),
    (),
    (("BS Biology", "Whitworth", "2010"), ("MS Perfusion", "Rush", "2013")),
    ("Retrospectives", "SQL", "Tagalog"),
)  # fmt: skip

STRANGERS = (ANSGAR, INES, THABO, WINNIE)
