"""Writes a second set of layouts, made after the reader was done with the first; see `make_samples.py` for its tools; and LibreOffice."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from html import escape
from pathlib import Path

from made_people import BRONAGH, IMRAN, MILOS, YUSRA, Job, Life, golden, held
from make_samples import HERE, printed, saved


def content(text: str) -> str:
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def modern(life: Life) -> bytes:
    """Dates in a narrow column at the left, titles in bold, employers in italics, headings set apart."""
    import typst

    def row(job: Job) -> str:
        items = "\n".join(f"- {content(item.text)}" for item in job.bullets)
        dates = "–".join(job.written)
        return f"#grid(columns: (2.6cm, 1fr), column-gutter: 0.4cm, align(right)[{content(dates)}], [*{content(job.title)}*, _{content(job.employer)}_, {content(job.place)}.\n{items}])\n"

    def head(words: str) -> str:
        return f"#grid(columns: (2.6cm, 1fr), column-gutter: 0.4cm, line(length: 100%), text(size: 14pt)[{content(words)}])\n"

    parts = [
        '#set page(paper: "a4", margin: 2cm)\n#set text(font: "New Computer Modern", size: 10.5pt)',
        f"#text(size: 26pt)[{content(life.name)}]",
        *(f"#text(size: 9pt)[{content(part)}]" for part in life.contact.splitlines()),
        head("Experience"),
        *map(row, life.jobs),
        *([head("Volunteering"), *map(row, life.volunteering)] if life.volunteering else []),
        head("Education"),
        *(
            f"#grid(columns: (2.6cm, 1fr), column-gutter: 0.4cm, align(right)[{year}], [*{content(d)}*, _{content(s)}_.])\n"
            for d, s, year in life.education
        ),
        head("Skills"),
        content(", ".join(life.skills)),
    ]
    return typst.compile("\n\n".join(parts).encode())


def justified(life: Life) -> bytes:
    """Two columns, text justified and parted at line ends, the side bar at the right, headings with letters apart."""
    import typst

    def spaced(words: str) -> str:
        return f"#text(size: 12pt, tracking: 4pt)[{content(words.upper())}]\n\n"

    def job(entry: Job) -> str:
        items = "\n".join(f"- {content(item.text)}" for item in entry.bullets)
        return f"*{content(entry.title)}*\n\n{content(entry.employer + ', ' + entry.place)} #h(1fr) {content(' – '.join(entry.written))}\n\n{items}\n\n"

    main = spaced("Work Experience") + "".join(map(job, life.jobs))
    if life.volunteering:
        main += spaced("Volunteering") + "".join(map(job, life.volunteering))
    side = (
        spaced("Contact") + "\n\n".join(content(part) for part in life.contact.splitlines()) + "\n\n" + spaced("Skills")
    )
    side += "\n\n".join(content(skill) for skill in life.skills) + "\n\n" + spaced("Education")
    side += "\n\n".join(content(", ".join(entry)) for entry in life.education)
    text = f'#set page(paper: "a4", margin: 1.6cm)\n#set text(font: "Libertinus Serif", size: 10pt, lang: "en")\n#set par(justify: true)\n#text(size: 22pt)[{content(life.name)}]\n\n#grid(columns: (2fr, 1fr), column-gutter: 0.8cm, [{main}], [{side}])'
    return typst.compile(text.encode())


def profile_print(life: Life) -> bytes:
    """The shape in which a network prints a profile: employer, title, dates with the months counted, place, typed bullets."""

    def job(entry: Job) -> str:
        start, end = entry.written
        items = "<br>".join(f"• {escape(item.text)}" for item in entry.bullets)
        return f"<p style='margin-top:9pt;font-size:12pt'>{escape(entry.employer)}</p><p>{escape(entry.title)}</p><p style='color:#777'>{start} - {end} (3 years 2 months)</p><p style='color:#777'>{entry.place}</p><p>{items}</p>"

    side = f"<h3>Contact</h3><p>{escape(life.contact)}</p><h3>Top Skills</h3>" + "".join(
        f"<p>{skill}</p>" for skill in life.skills
    )
    main = f"<h1>{escape(life.name)}</h1><h2>Summary</h2><p>{escape(life.summary)}</p><h2>Experience</h2>" + "".join(
        map(job, life.jobs)
    )
    if life.volunteering:
        main += "<h2>Volunteer Experience</h2>" + "".join(map(job, life.volunteering))
    main += "<h2>Education</h2>" + "".join(
        f"<p>{escape(s)}</p><p>{escape(d)} · ({y})</p>" for d, s, y in life.education
    )
    style = "body{font:10.5pt/1.4 'DejaVu Sans';margin:0}p,h1{margin:0}.g{display:grid;grid-template-columns:28% 68%;gap:4%}"
    return printed(
        f"<html><style>{style}</style><body><div class=g><div>{side}</div><div>{main}</div></div></body></html>"
    )


def table_layout(life: Life) -> bytes:
    """A page built of tables: dates in the first cell, all else in the second."""

    def row(job: Job) -> str:
        items = "".join(f"<li>{escape(item.text)}</li>" for item in job.bullets)
        return f"<tr><td valign=top width=120>{job.written[0]} –<br>{job.written[1]}</td><td><b>{escape(job.title)}</b><br><i>{escape(job.employer)}</i>, {job.place}<ul>{items}</ul></td></tr>"

    rows = "<tr><td colspan=2><h2>Career history</h2></td></tr>" + "".join(map(row, life.jobs))
    if life.volunteering:
        rows += "<tr><td colspan=2><h2>Voluntary work</h2></td></tr>" + "".join(map(row, life.volunteering))
    rows += "<tr><td colspan=2><h2>Education</h2></td></tr>" + "".join(
        f"<tr><td>{y}</td><td>{escape(d)}, {escape(s)}</td></tr>" for d, s, y in life.education
    )
    return printed(
        f"<html><body style=\"font:11pt 'DejaVu Sans'\"><h1>{escape(life.name)}</h1><p>{escape(life.contact)}</p><table>{rows}</table><h2>Key skills</h2><p>{', '.join(life.skills)}</p></body></html>"
    )


def word_typed(life: Life) -> bytes:
    """No styles at all: headings in bold capitals, a tab before the dates, bullets by numbering."""
    import docx
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = docx.Document()

    def bold(words: str, more: str = "") -> None:
        paragraph = document.add_paragraph()
        paragraph.add_run(words).bold = True
        paragraph.add_run(more)

    def bullet(words: str) -> None:
        paragraph = document.add_paragraph(words, style="List Paragraph")
        numbering = OxmlElement("w:numPr")
        for tag, value in (("w:ilvl", "0"), ("w:numId", "1")):
            part = OxmlElement(tag)
            part.set(qn("w:val"), value)
            numbering.append(part)
        paragraph._p.get_or_add_pPr().append(numbering)

    bold(life.name)
    document.add_paragraph(life.contact)
    for head, jobs in (("EMPLOYMENT", life.jobs), ("VOLUNTEERING", life.volunteering)):
        if jobs:
            bold(head)
        for job in jobs:
            bold(job.employer, f", {job.place}\t{job.written[0]} – {job.written[1]}")
            document.add_paragraph(job.title)
            for item in job.bullets:
                bullet(item.text)
            document.add_paragraph("")
    bold("EDUCATION")
    for entry in life.education:
        document.add_paragraph(", ".join(entry))
    bold("SKILLS")
    for skill in life.skills:
        bullet(skill)
    return saved(document)


def word_sidebar(life: Life) -> bytes:
    """One row, two cells: the side bar in the first, all jobs in the second."""
    import docx

    document = docx.Document()
    document.add_paragraph(life.name, style="Title")
    side, main = document.add_table(rows=1, cols=2).rows[0].cells
    side.paragraphs[0].text = "Contact"
    for words in (
        *life.contact.splitlines(),
        "Skills",
        *life.skills,
        "Education",
        *(", ".join(entry) for entry in life.education),
    ):
        side.add_paragraph(words)
    main.paragraphs[0].text = "Profile"
    main.add_paragraph(life.summary)
    for head, jobs in (("Work Experience", life.jobs), ("Volunteering", life.volunteering)):
        if jobs:
            main.add_paragraph(head)
        for job in jobs:
            main.add_paragraph(f"{job.title} | {job.employer} | {job.written[0]} to {job.written[1]}")
            for item in job.bullets:
                main.add_paragraph(item.text, style="List Bullet")
    return saved(document)


def row_by_row(life: Life) -> bytes:
    """Two columns that the file writes line by line across the page, as some converters do."""
    import io

    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    side = ["CONTACT", *life.contact.splitlines(), "", "SKILLS", *life.skills, "", "EDUCATION"]
    side += [part for entry in life.education for part in entry]
    main = ["WORK EXPERIENCE"]
    for job in life.jobs:
        main += ["", job.title, f"{job.employer}, {' - '.join(job.written)}"]
        for item in job.bullets:
            words, line = item.text.split(), "•"
            for word in words:
                if len(line) + len(word) > 62:
                    main.append(line)
                    line = " "
                line += f" {word}"
            main.append(line)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setFont("Helvetica", 20)
    canvas.drawString(50, 790, life.name)
    canvas.setFont("Helvetica", 10)
    for at in range(max(len(side), len(main))):
        for x, lines in ((50, side), (230, main)):
            if at < len(lines) and lines[at].strip():
                set_in = 9 if lines[at].startswith("  ") else 0
                canvas.drawString(x + set_in, 760 - 14 * at, lines[at].strip())
    canvas.save()
    return out.getvalue()


MORE: dict[str, tuple[Life, Callable[[Life], bytes]]] = {
    "more_modern.pdf": (MILOS, modern),
    "more_modern_2.pdf": (BRONAGH, modern),
    "more_justified.pdf": (IMRAN, justified),
    "more_justified_2.pdf": (YUSRA, justified),
    "more_profile_print.pdf": (BRONAGH, profile_print),
    "more_profile_print_2.pdf": (IMRAN, profile_print),
    "more_table_layout.pdf": (YUSRA, table_layout),
    "more_typed.docx": (IMRAN, word_typed),
    "more_typed_2.docx": (BRONAGH, word_typed),
    "more_row_by_row.pdf": (IMRAN, row_by_row),
    "more_sidebar.docx": (MILOS, word_sidebar),
}


# What LibreOffice makes of files above: its name for the kind, and the file it starts from.
LIBRE = {
    "libre_sidebar.pdf": "more_sidebar.docx",
    "libre_table.pdf": "word_table.docx",
    "libre_typed.pdf": "more_typed.docx",
    "libre_headings.docx": "word_headings.docx",
    "libre_table.html": "word_table.docx",
}


def through_libreoffice(source: Path, kind: str) -> bytes:
    """The file as LibreOffice writes it, by way of its own format."""
    with tempfile.TemporaryDirectory() as folder:
        for target in ("odt", kind):
            given = source if target == "odt" else Path(folder) / f"{source.stem}.odt"
            subprocess.run(
                ["soffice", "--headless", "--convert-to", target, "--outdir", folder, str(given)], check=True
            )
        return (Path(folder) / f"{source.stem}.{kind}").read_bytes()


def main() -> None:
    for name, (life, make) in MORE.items():
        (HERE / name).write_bytes(make(life))
        (HERE / f"{name}.claims").write_text(golden(life) + held(life), encoding="utf-8")
    for name, source in LIBRE.items():
        (HERE / name).write_bytes(through_libreoffice(HERE / source, name.rpartition(".")[2]))
        (HERE / f"{name}.claims").write_bytes((HERE / f"{source}.claims").read_bytes())


if __name__ == "__main__":
    main()
