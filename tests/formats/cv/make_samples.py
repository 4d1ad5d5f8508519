"""Writes the PDF, Word, LinkedIn and HTML samples beside this file, each with what a careful reader finds in it.

Run by hand when a layout is added; the files it makes are committed, so that the tests need none of its tools:
`pip install reportlab python-docx typst playwright`, and Chromium.
"""

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

from made_people import BRONAGH, IMRAN, LIVES, MILOS, YUSRA, Job, Life, golden, held

HERE = Path(__file__).parent / "made"


# --- HTML, and PDFs that a browser prints ----------------------------------------------------------------------------
def job_html(job: Job, shape: str) -> str:
    start, end = job.written
    head = {
        "dates_right": f"<div class=r><b>{escape(job.title)}, {escape(job.employer)}</b><span>{start} – {end}</span></div>",
        "stacked": f"<h3>{escape(job.title)}</h3><p class=e>{escape(job.employer)}, {job.place}</p><p class=d>{start} – {end}</p>",
        "company_first": f"<div class=r><b>{escape(job.employer)}</b><span>{start} – {end}</span></div>"
        f"<div class=r><i>{escape(job.title)}</i><span>{job.place}</span></div>",
    }[shape]
    return head + "<ul>" + "".join(f"<li>{escape(bullet.text)}</li>" for bullet in job.bullets) + "</ul>"


STYLE = """body{font:10.5pt/1.35 'DejaVu Serif',serif;margin:0}h1{font-size:20pt;margin:0}h2{font-size:12pt;border-bottom:1px solid #999;
margin:14pt 0 4pt}h3{font-size:11pt;margin:8pt 0 0}p{margin:0}ul{margin:3pt 0 8pt;padding-left:16pt}.r{display:flex;justify-content:space-between;
margin-top:6pt}.grid{display:grid;grid-template-columns:30% 66%;gap:4%}.side{font-size:9.5pt}"""


def html_of(life: Life, shape: str, *, sidebar: bool = False, filler: int = 0) -> str:
    work = "<h2>Experience</h2>" + "".join(job_html(job, shape) for job in life.jobs)
    if life.volunteering:
        work += "<h2>Volunteering</h2>" + "".join(job_html(job, shape) for job in life.volunteering)
    degrees = "".join(f"<p>{escape(degree)}, {escape(school)}, {year}</p>" for degree, school, year in life.education)
    skills = "<ul>" + "".join(f"<li>{skill}</li>" for skill in life.skills) + "</ul>"
    contact = "".join(
        f"<p>{escape(part.strip())}</p>" for part in life.contact.replace("·", "|").replace("\n", "|").split("|")
    )
    about = f"<h2>Profile</h2><p>{escape(life.summary)}</p>"
    head = f"<h1>{escape(life.name)}</h1>"
    if sidebar:
        inner = (
            f"{head}<div class=grid><div class=side><h2>Contact</h2>{contact}<h2>Skills</h2>{skills}<h2>Education</h2>{degrees}</div>"
            f"<div>{about}{work}</div></div>"
        )
    else:
        inner = f"{head}{contact}{about}{work}<h2>Education</h2>{degrees}<h2>Skills</h2>{skills}"
    gap = f"<div style='height:{filler}pt'></div>" if filler else ""
    return f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{life.name}</title><style>{STYLE}</style></head><body>{gap}{inner}</body></html>"


def printed(html: str, *, footer: bool = False) -> bytes:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.set_content(html)
        data = page.pdf(
            format="A4",
            margin={"top": "18mm", "bottom": "18mm", "left": "18mm", "right": "18mm"},
            display_header_footer=footer,
            header_template="<span></span>",
            footer_template="<div style='font-size:8px;width:100%;text-align:center'>Page <span class=pageNumber></span> of <span class=totalPages></span></div>",
        )
        browser.close()
    return data


# --- PDFs by ReportLab -----------------------------------------------------------------------------------------------
def reportlab_pdf(life: Life, layout: str) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Table

    styles = getSampleStyleSheet()
    normal, heading = styles["Normal"], styles["Heading2"]

    def bullets(job: Job) -> ListFlowable:
        return ListFlowable(
            [ListItem(Paragraph(escape(item.text), normal)) for item in job.bullets], bulletType="bullet", start="•"
        )

    def paragraphs(job: Job) -> list[object]:
        start, end = job.written
        if layout == "date_column":
            return [
                Table(
                    [
                        [
                            Paragraph(f"{start} - {end}", normal),
                            [
                                Paragraph(f"<b>{escape(job.title)}</b>", normal),
                                Paragraph(escape(job.employer), normal),
                                bullets(job),
                            ],
                        ]
                    ],
                    colWidths=[95, 355],
                    style=[("VALIGN", (0, 0), (-1, -1), "TOP")],
                )
            ]
        if layout == "two_columns":
            return [
                Paragraph(f"<b>{escape(job.title)}</b>", normal),
                Paragraph(f"{escape(job.employer)} | {start} - {end}", normal),
                bullets(job),
            ]
        return [
            Paragraph(f"<b>{escape(job.title)}</b> - {escape(job.employer)}, {job.place} ({start} - {end})", normal),
            bullets(job),
        ]

    story: list[object] = [Paragraph(escape(life.name), styles["Title"])]
    main = [Paragraph("WORK EXPERIENCE", heading), *(part for job in life.jobs for part in paragraphs(job))]
    if life.volunteering:
        main += [Paragraph("VOLUNTEERING", heading), *(part for job in life.volunteering for part in paragraphs(job))]
    contact = [Paragraph(escape(part), normal) for part in life.contact.splitlines()]
    schools = [
        Paragraph("EDUCATION", heading),
        *(Paragraph(escape(", ".join(entry)), normal) for entry in life.education),
    ]
    skills = [Paragraph("SKILLS", heading), *(Paragraph(skill, normal) for skill in life.skills)]
    if layout == "two_columns":
        story.append(
            Table(
                [[main, [*contact, *skills, *schools]]],
                colWidths=[330, 140],
                style=[("VALIGN", (0, 0), (-1, -1), "TOP")],
            )
        )
    else:
        story += [*contact, *main, *schools, *skills]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4).build(story)
    return out.getvalue()


# --- PDFs by Typst, in the two shapes of the templates most used -------------------------------------------------------
def typst_pdf(life: Life, shape: str) -> bytes:
    import typst

    def content(text: str) -> str:
        return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def entry(job: Job) -> str:
        start, end = job.written
        items = "\n".join(f"- {content(item.text)}" for item in job.bullets)
        if shape == "rendercv":  # dates stand in a column at the right and come last in the file
            return f"#grid(columns: (1fr, 3.4cm), column-gutter: 0.4cm, [*{content(job.title)}*, {content(job.employer)}\n{items}], align(right)[{content(job.place)}\n\n{content(f'{start} – {end}')}])\n"
        return f"*{content(job.employer)}* #h(1fr) {content(job.place)} \\\n_{content(job.title)}_ #h(1fr) _{content(f'{start} – {end}')}_\n{items}\n"

    parts = [
        '#set page(paper: "a4", margin: 2cm)\n#set text(font: "Libertinus Serif", size: 10.5pt)',
        f"#align(center)[#text(size: 20pt)[{content(life.name)}]]",
        *(f"#align(center)[{content(part)}]" for part in life.contact.splitlines()),
        "= Experience",
        *map(entry, life.jobs),
        *(["= Volunteering", *map(entry, life.volunteering)] if life.volunteering else []),
        "= Education",
        *(f"*{content(school)}*, {content(degree)} #h(1fr) {year}\n" for degree, school, year in life.education),
        "= Technologies",
        content(", ".join(life.skills)),
    ]
    return typst.compile("\n\n".join(parts).encode())


# --- Word ------------------------------------------------------------------------------------------------------------
def docx_plain(life: Life) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading(life.name, 0)
    document.add_paragraph(life.contact)
    document.add_heading("Profile", 1)
    document.add_paragraph(life.summary)
    document.add_heading("Work experience", 1)
    for job in life.jobs:
        document.add_heading(f"{job.title}, {job.employer}", 2)
        document.add_paragraph(f"{job.written[0]} – {job.written[1]}")
        for item in job.bullets:
            document.add_paragraph(item.text, style="List Bullet")
    if life.volunteering:
        document.add_heading("Volunteering", 1)
        for job in life.volunteering:
            document.add_heading(f"{job.title}, {job.employer}", 2)
            document.add_paragraph(f"{job.written[0]} – {job.written[1]}")
            for item in job.bullets:
                document.add_paragraph(item.text, style="List Bullet")
    document.add_heading("Education", 1)
    for entry in life.education:
        document.add_paragraph(", ".join(entry))
    document.add_heading("Skills", 1)
    document.add_paragraph(", ".join(life.skills))
    return saved(document)


def docx_table(life: Life) -> bytes:
    """Everything in a table of two columns, name and mail in the page header."""
    import docx

    document = docx.Document()
    header = document.sections[0].header
    header.paragraphs[0].text = life.name
    header.add_paragraph(life.contact)
    table = document.add_table(rows=0, cols=2)

    def row(left: str, fill: Callable[[object], None]) -> None:
        cells = table.add_row().cells
        cells[0].text = left
        fill(cells[1])

    def title(words: str) -> Callable[[object], None]:
        def fill(cell: object) -> None:
            cell.paragraphs[0].add_run(words).bold = True  # type: ignore[attr-defined]

        return fill

    def job_cell(job: Job) -> Callable[[object], None]:
        def fill(cell: object) -> None:
            cell.paragraphs[0].add_run(job.title).bold = True  # type: ignore[attr-defined]
            cell.add_paragraph(f"{job.employer}, {job.place}")  # type: ignore[attr-defined]
            for item in job.bullets:
                cell.add_paragraph(item.text, style="List Bullet")  # type: ignore[attr-defined]

        return fill

    row("", title("EMPLOYMENT HISTORY"))
    for job in life.jobs:
        row(f"{job.written[0]} – {job.written[1]}", job_cell(job))
    if life.volunteering:
        row("", title("VOLUNTARY WORK"))
        for job in life.volunteering:
            row(f"{job.written[0]} – {job.written[1]}", job_cell(job))
    row("", title("EDUCATION"))
    for degree, school, year in life.education:
        row(year, title(f"{degree}, {school}"))
    row("", title("SKILLS"))
    row("", title(", ".join(life.skills)))
    return saved(document)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'


def docx_boxes(life: Life) -> bytes:
    """A side bar in a text box (twice in the file, as Word writes it), jobs in content controls, bullets typed as signs."""

    def p(text: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r></w:p>'

    side = "".join(map(p, ("Contact", *life.contact.splitlines(), "Skills", *life.skills)))
    box = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{side}</w:txbxContent></wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{side}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    def entry(job: Job) -> str:
        head = f"<w:p><w:r><w:t>{escape(job.title)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{job.written[0]} - {job.written[1]}</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>{escape(job.employer)}</w:t></w:r></w:p>"
        items = "".join(p(f"\uf0b7\t{item.text}") for item in job.bullets)
        return f"<w:sdt><w:sdtContent>{head}{items}</w:sdtContent></w:sdt>"

    body = p(life.name) + box + p("Professional Experience") + "".join(map(entry, life.jobs))
    if life.volunteering:
        body += p("Volunteering") + "".join(map(entry, life.volunteering))
    body += p("Education") + "".join(p(", ".join(item)) for item in life.education)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            'Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}</w:body></w:document>',
        )
    return out.getvalue()


# --- LinkedIn --------------------------------------------------------------------------------------------------------
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def linkedin(life: Life) -> bytes:
    def day(read: str) -> str:
        return "" if read == "present" else f"{MONTHS[int(read[5:7]) - 1]} {read[:4]}" if len(read) > 4 else read

    def table(head: str, rows: list[list[str]]) -> str:
        out = io.StringIO()
        csv.writer(out).writerows([head.split(","), *rows])
        return out.getvalue()

    first, _, last = life.name.partition(" ")
    positions = [
        [
            job.employer,
            job.title,
            "What I did:\n" + "\n".join(f"• {item.text}" for item in job.bullets)
            if at
            else "\n• ".join(["", *(item.text for item in job.bullets)]),
            job.place,
            day(job.dates[0]),
            day(job.dates[1]),
        ]
        for at, job in enumerate(life.jobs)
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "Profile.csv", table("First Name,Last Name,Headline,Summary", [[first, last, "x", life.summary]])
        )
        archive.writestr(
            "Positions.csv", table("Company Name,Title,Description,Location,Started On,Finished On", positions)
        )
        archive.writestr(
            "Education.csv",
            table(
                "School Name,Start Date,End Date,Notes,Degree Name,Activities",
                [[s, "", y, "", d, ""] for d, s, y in life.education],
            ),
        )
        archive.writestr("Skills.csv", table("Name", [[skill] for skill in life.skills]))
        archive.writestr("Connections.csv", 'Notes:\n"When exporting..."\n\nFirst Name,Last Name\nPat,Doe\n')
        archive.writestr("messages.csv", "FROM,CONTENT\nPat Doe,Experience • Ran 99 secret shops\n")
    return out.getvalue()


MADE: dict[str, tuple[Life, Callable[[Life], bytes]]] = {
    "browser_plain.pdf": (IMRAN, lambda life: printed(html_of(life, "dates_right", filler=330), footer=True)),
    "browser_sidebar.pdf": (BRONAGH, lambda life: printed(html_of(life, "stacked", sidebar=True))),
    "browser_company_first.pdf": (MILOS, lambda life: printed(html_of(life, "company_first"))),
    "reportlab_inline.pdf": (YUSRA, lambda life: reportlab_pdf(life, "inline")),
    "reportlab_date_column.pdf": (MILOS, lambda life: reportlab_pdf(life, "date_column")),
    "reportlab_two_columns.pdf": (BRONAGH, lambda life: reportlab_pdf(life, "two_columns")),
    "typst_rendercv.pdf": (IMRAN, lambda life: typst_pdf(life, "rendercv")),
    "typst_company_first.pdf": (YUSRA, lambda life: typst_pdf(life, "company_first")),
    "word_headings.docx": (BRONAGH, docx_plain),
    "word_table.docx": (MILOS, docx_table),
    "word_boxes.docx": (YUSRA, docx_boxes),
    "linkedin.zip": (IMRAN, linkedin),
    "page.html": (YUSRA, lambda life: html_of(life, "stacked", sidebar=True).encode()),
    "page_company_first.html": (IMRAN, lambda life: html_of(life, "company_first").encode()),
}  # fmt: skip


def main() -> None:
    assert len(LIVES) == 4
    HERE.mkdir(exist_ok=True)
    for name, (life, make) in MADE.items():
        (HERE / name).write_bytes(make(life))
        (HERE / f"{name}.claims").write_text(golden(life) + held(life), encoding="utf-8")
        print(name, (HERE / name).stat().st_size)


if __name__ == "__main__":
    main()
