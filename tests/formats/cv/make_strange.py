"""Writes a third set of layouts: posts that stand in no list, words parted at line ends, columns side by side in plain text."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable
from pathlib import Path

from made_people import Job, Life, golden, held
from made_strangers import ANSGAR, INES, THABO, WINNIE
from make_more import (
    content,
    justified,
    modern,
    profile_print,
    row_by_row,
    table_layout,
    through_libreoffice,
    word_sidebar,
    word_typed,
)  # fmt: skip
from make_samples import docx_boxes, docx_plain, docx_table, html_of, linkedin, printed, reportlab_pdf, saved, typst_pdf

HERE = Path(__file__).parent / "strange"


def parted(life: Life) -> bytes:
    """A narrow justified column as TeX sets it: words parted at line ends, dates at the right, an employer a line."""
    import typst

    def job(entry: Job) -> str:
        items = "\n".join(f"- {content(item.text)}" for item in entry.bullets)
        return (
            f"*{content(entry.title)}* #h(1fr) {content('--'.join(entry.written))} \\\n"
            f"_{content(entry.employer)}_, {content(entry.place)}\n{items}\n"
        )

    parts = [
        '#set page(paper: "a5", margin: 2.2cm)\n#set text(font: "New Computer Modern", size: 11pt, lang: "en", hyphenate: true)',
        "#set par(justify: true)",
        f"#align(center)[#text(size: 17pt)[{content(life.name)}]]",
        "= Employment",
        *map(job, life.jobs),
        *(["= Voluntary work", *map(job, life.volunteering)] if life.volunteering else []),
        "= Education",
        *(f"{content(degree)}, {content(school)}, {year}" for degree, school, year in life.education),
    ]
    return typst.compile("\n\n".join(parts).encode())


def side_by_side(life: Life) -> bytes:
    """Plain text typed in two columns, the side bar at the right; headings of the person's own."""
    left = ["WHERE I WORKED"]
    for job in life.jobs:
        left += ["", " - ".join(job.written), f"{job.employer}, {job.place}", job.title]
        for item in job.bullets:
            left += textwrap.wrap(item.text, 44, initial_indent="* ", subsequent_indent="  ")
    right = ["REACH ME", *life.contact.replace("·", "|").replace("|", "\n").splitlines(), ""]
    right += ["WHAT I SPEAK AND USE", *life.skills, "", "WHAT I LEARNED"]
    right += [part for entry in life.education for part in textwrap.wrap(", ".join(entry), 34)]
    rows = max(len(left), len(right))
    left += [""] * (rows - len(left))
    right += [""] * (rows - len(right))
    body = "\n".join(f"{one:<50}{two.strip()}".rstrip() for one, two in zip(left, right, strict=True))
    return f"{life.name.upper()}\n\n{body}\n".encode()


def set_in(life: Life) -> bytes:
    """Plain text without bullets: the employer outside, post, dates and what was done set in below it."""
    lines = [life.name, *life.contact.splitlines(), "", "Posts held", ""]
    for job in life.jobs:
        lines += [f"{job.employer}, {job.place}", f"   {job.title}", f"   {' to '.join(job.written)}"]
        for item in job.bullets:
            lines += textwrap.wrap(
                item.text[0].lower() + item.text[1:], 66, initial_indent="   ", subsequent_indent="     "
            )
    lines += ["", "Schools", "", *(f"{', '.join(entry)}" for entry in life.education)]
    return "\n".join(lines).encode()


def jobs_of(life: Life) -> str:
    """What a CV says above its volunteering."""
    return "\n@ ".join(golden(life).split("\n@ ")[: len(life.jobs) + 1])


def lowered(life: Life) -> str:
    """What `set_in` says: each bullet begins small."""
    lines = jobs_of(life).splitlines()
    return "\n".join(f"- {line[2].lower()}{line[3:]}" if line.startswith("- ") else line for line in lines) + "\n"


def dates_outside(life: Life) -> bytes:
    """Plain text with the dates outside at the left and everything else on a tab stop beside them."""
    lines = [life.name, life.contact.replace("\n", ", "), "", "JOBS"]
    for job in life.jobs:
        lines.append(f"{'-'.join(job.written):<26}{job.employer}, {job.title}")
        for item in job.bullets:
            lines += textwrap.wrap(f"{item.text}.", 84, initial_indent=" " * 26, subsequent_indent=" " * 26)
    lines += ["", "SCHOOLING", *(", ".join(entry[:2]) for entry in life.education), "", "TALKS"]
    lines.append(", ".join(life.skills))
    return "\n".join(lines).encode()


def stopped(life: Life) -> str:
    """What `dates_outside` says: each bullet is a sentence, without volunteering."""
    lines = jobs_of(life).splitlines()
    return "\n".join(f"{line}." if line.startswith("- ") else line for line in lines) + "\n"


def json_resume(life: Life) -> bytes:
    def day(read: str) -> str:
        return "" if read == "present" else read

    def entry(job: Job, employer: str) -> dict[str, object]:
        return {
            employer: job.employer, "position": job.title, "startDate": day(job.dates[0]), "endDate": day(job.dates[1]),
            "location": job.place, "highlights": [item.text for item in job.bullets],
        }  # fmt: skip

    written = {
        "basics": {"name": life.name, "email": life.contact.split()[0], "summary": life.summary},
        "work": [entry(job, "name") for job in life.jobs],
        "volunteer": [entry(job, "organization") for job in life.volunteering],
        "education": [
            {"institution": school, "area": degree, "endDate": year} for degree, school, year in life.education
        ],
        "skills": [{"name": skill} for skill in life.skills],
    }
    return json.dumps(written, indent=2, ensure_ascii=False).encode()


def markdown(life: Life) -> bytes:
    """Markdown with posts as third headings and the employer with its dates in italics below."""

    def written(job: Job) -> list[str]:
        below = f"*{job.employer}, {job.place} · {' – '.join(job.written)}*"
        return [f"### {job.title}", below, "", *(f"- {item.text}" for item in job.bullets), ""]

    lines = [f"# {life.name}", "", life.contact.replace("\n", " · "), "", "## Experience", ""]
    lines += [part for job in life.jobs for part in written(job)]
    if life.volunteering:
        lines += ["## Giving back", "", *(part for job in life.volunteering for part in written(job))]
    lines += ["## Education", "", *(", ".join(entry) + "  " for entry in life.education)]
    return "\n".join(lines).encode()


def europass(life: Life) -> bytes:
    """The form of the European CV in Word: dates and place in a line of their own above the post, the employer after a bar."""
    import docx

    document = docx.Document()
    document.add_heading(life.name, 0)
    for part in life.contact.splitlines():
        document.add_paragraph(part)
    document.add_heading("WORK EXPERIENCE", 1)
    for job in life.jobs:
        document.add_paragraph(f"[ {job.written[0]} – {job.written[1]} ]")
        document.add_heading(job.title, 2)
        document.add_paragraph(job.employer)
        document.add_paragraph(f"City: {job.place}")
        for item in job.bullets:
            document.add_paragraph(item.text, style="List Bullet")
    document.add_heading("EDUCATION AND TRAINING", 1)
    for entry in life.education:
        document.add_paragraph(", ".join(entry))
    return saved(document)


def table_four(life: Life) -> bytes:
    """A table with a head row and three columns: dates, employer, position; bullets in a row that spans them."""
    import docx

    document = docx.Document()
    document.add_paragraph(life.name)
    document.add_paragraph(life.contact)
    document.add_paragraph("Employment History")
    table = document.add_table(rows=1, cols=3)
    for cell, words in zip(table.rows[0].cells, ("Dates", "Employer", "Position"), strict=True):
        cell.text = words
    for job in life.jobs:
        for cell, words in zip(table.add_row().cells, (" - ".join(job.written), job.employer, job.title), strict=True):
            cell.text = words
        cells = table.add_row().cells
        merged = cells[0].merge(cells[2])
        for at, item in enumerate(job.bullets):
            paragraph = merged.paragraphs[0] if not at else merged.add_paragraph()
            paragraph.text, paragraph.style = item.text, "List Bullet"
    document.add_paragraph("Education")
    for entry in life.education:
        document.add_paragraph(", ".join(entry))
    return saved(document)


def jobs_alone(life: Life) -> str:
    """What a layout says that has no volunteering."""
    return jobs_of(life).rstrip() + "\n"


def in_capitals(life: Life) -> str:
    return jobs_alone(life).replace(life.name, life.name.upper())


Key = Callable[[Life], str]
STRANGE: dict[str, tuple[Life, Callable[[Life], bytes], Key]] = {
    "parted.pdf": (WINNIE, parted, golden),
    "parted_2.pdf": (ANSGAR, parted, golden),
    "side_by_side.txt": (ANSGAR, side_by_side, in_capitals),
    "side_by_side_2.txt": (WINNIE, side_by_side, in_capitals),
    "set_in.txt": (THABO, set_in, lowered),
    "set_in_2.txt": (INES, set_in, lowered),
    "dates_outside.txt": (WINNIE, dates_outside, stopped),
    "dates_outside_2.txt": (ANSGAR, dates_outside, stopped),
    "resume.json": (INES, json_resume, golden),
    "headings.md": (THABO, markdown, golden),
    "europass.docx": (INES, europass, jobs_alone),
    "table_four.docx": (THABO, table_four, jobs_alone),
    "export.zip": (WINNIE, linkedin, golden),
    "modern.pdf": (THABO, modern, golden),
    "justified.pdf": (INES, justified, golden),
    "profile_print.pdf": (WINNIE, profile_print, golden),
    "table_layout.pdf": (ANSGAR, table_layout, golden),
    "row_by_row.pdf": (WINNIE, row_by_row, jobs_alone),
    "theme_classic.pdf": (WINNIE, lambda life: typst_pdf(life, "rendercv"), golden),
    "theme_company_first.pdf": (THABO, lambda life: typst_pdf(life, "company_first"), golden),
    "browser_sidebar.pdf": (ANSGAR, lambda life: printed(html_of(life, "stacked", sidebar=True)), golden),
    "browser_dates_right.pdf": (INES, lambda life: printed(html_of(life, "dates_right")), golden),
    "reportlab_inline.pdf": (THABO, lambda life: reportlab_pdf(life, "inline"), golden),
    "reportlab_two_columns.pdf": (INES, lambda life: reportlab_pdf(life, "two_columns"), golden),
    "typed.docx": (WINNIE, word_typed, golden),
    "sidebar.docx": (ANSGAR, word_sidebar, golden),
    "headings.docx": (INES, docx_plain, golden),
    "table.docx": (WINNIE, docx_table, golden),
    "boxes.docx": (THABO, docx_boxes, golden),
    "page.html": (ANSGAR, lambda life: html_of(life, "company_first").encode(), golden),
}
LIBRE = {
    "libre_typed.pdf": "typed.docx",
    "libre_table.pdf": "table.docx",
    "libre_sidebar.pdf": "sidebar.docx",
    "libre_europass.pdf": "europass.docx",
    "libre_table_four.docx": "table_four.docx",
}


WITHOUT_SKILLS = ("parted", "set_in", "europass", "headings.md", "table_four")
WITHOUT_YEARS = ("dates_outside",)


def main() -> None:
    HERE.mkdir(exist_ok=True)
    for name, (life, make, key) in STRANGE.items():
        (HERE / name).write_bytes(make(life))
        (HERE / f"{name}.claims").write_text(
            key(life)
            + held(life, skills=not name.startswith(WITHOUT_SKILLS), years=not name.startswith(WITHOUT_YEARS)),
            encoding="utf-8",
        )
    for name, source in LIBRE.items():
        (HERE / name).write_bytes(through_libreoffice(HERE / source, name.rpartition(".")[2]))
        (HERE / f"{name}.claims").write_bytes((HERE / f"{source}.claims").read_bytes())


if __name__ == "__main__":
    main()
