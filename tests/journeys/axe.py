"""axe, the accessibility checker, over a page. It is a tool of development: `npm install axe-core` in the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => (await axe.run(document, {resultTypes: ['violations']})).violations
  .map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`)"""

needs_axe = pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: npm install axe-core")


def faults_of(page: Page) -> list[str]:
    """Everything that axe complains about."""
    # Through the debugger, so that the page's own rules against foreign scripts stay as they are.
    page.context.new_cdp_session(page).send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
    return list(page.evaluate(RUN))
