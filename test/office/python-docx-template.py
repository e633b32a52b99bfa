"""Writes a Word document with python-docx: `python-docx-template.py OUT < spec.json`.

The specification has `body`, `rows`, `last`, `header` and `footer`: paragraphs and cells, each a list of runs; every run has its text and the number
of its look. Nothing else is decided here, so that other programs can be given the same document.
"""

import json
import sys

from docx import Document
from docx.shared import Pt


def fill(paragraph, runs):
    for run in runs:
        added = paragraph.add_run(run["text"])
        if run["look"] == 1:
            added.bold = True
        if run["look"] == 2:
            added.font.size = Pt(14)


def main():
    spec = json.load(sys.stdin)
    document = Document()
    for runs in spec["body"]:
        fill(document.add_paragraph(), runs)
    table = document.add_table(rows=0, cols=len(spec["rows"][0]))
    table.style = "Table Grid"
    for row in spec["rows"]:
        for cell, runs in zip(table.add_row().cells, row):
            fill(cell.paragraphs[0], runs)
    for runs in spec["last"]:
        fill(document.add_paragraph(), runs)
    section = document.sections[0]
    fill(section.header.paragraphs[0], spec["header"])
    fill(section.footer.paragraphs[0], spec["footer"])
    document.save(sys.argv[1])


main()
