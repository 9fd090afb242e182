"""The decision table in Chromium: filtered at once, however many rows there are."""

import re
from pathlib import Path

from playwright.sync_api import expect

from rubricc.emit.site.script import data_file
from rubricc.emit.site.table_page import table_data
from rubricc.table import Table, load

PAGE = "street-boxes/table.html"
LARGE = Path(__file__).parents[2] / "generated/dialogue-turns/table.json"


def test_rows_are_filtered_by_decision_outcome_clause_and_signal(visit):
    page = visit(PAGE)
    page.locator("select[name=decision]").select_option("class")
    page.locator("select[name=clause]").select_option("C3")
    rows = page.locator(".rubricc-table tbody tr")

    assert rows.count() == 4
    assert {*rows.locator("[data-column=By]").all_inner_texts()} == {"C3"}
    page.reload()
    assert rows.count() == 4
    page.get_by_role("link", name="Show all").click()
    expect(page.get_by_role("status")).to_have_text("50 of 58 rows that fit; 58 in all.")
    page.locator("select[name='is child']").select_option(label="yes")
    assert 0 < rows.count() < 50
    assert {*rows.locator("[data-column=child]").all_inner_texts()} <= {"yes", ""}
    page.get_by_role("link", name="Show all").click()
    page.locator("select[name=outcome]").select_option(label="pedestrian")
    assert {*rows.locator("[data-column=Outcome]").all_inner_texts()} == {"pedestrian"}


def test_a_clause_of_a_row_leads_to_its_text(visit):
    page = visit(f"{PAGE}#clause=B2")
    page.locator("tbody a").first.click()

    expect(page).to_have_url(re.compile(r"street-boxes/index\.html#B2$"))


def test_a_thousand_rows_answer_at_once(visit):
    table = load(LARGE.read_text("utf-8"))
    assert isinstance(table, Table)
    data = data_file("table", table_data(table)).content
    page = visit(PAGE, instead={"table.data.js": data})
    page.locator("select[name=decision]").select_option("turn")
    count = page.get_by_role("status")

    expect(count).to_have_text(re.compile("^50 of ([0-9]+) rows that fit; \\1 in all"))
    assert int(count.inner_text().split()[2]) >= 1000
    took = page.evaluate(
        """() => {
          const box = document.querySelectorAll(".rubricc-selects select")[3];
          const times = ["1", "", "0"].map((value) => {
            const start = performance.now();
            box.value = value;
            box.dispatchEvent(new Event("change", { bubbles: true }));
            document.body.offsetHeight;
            return performance.now() - start;
          });
          return Math.min(...times);
        }"""
    )
    assert page.locator("tbody tr").count() <= 50
    page.get_by_role("button", name="Show more rows").click()
    assert page.locator("tbody tr").count() == 100
    assert page.evaluate("document.activeElement.tagName") == "A"
    assert took < 1000, took


def test_on_a_phone_a_row_is_a_card(visit):
    page = visit(PAGE, width=390)
    row, cell = page.locator("tbody tr").first, page.locator("tbody td[data-column=Cases]").first

    assert page.locator(".rubricc-table thead").is_hidden()
    assert row.evaluate("element => getComputedStyle(element).display") == "block"
    assert "Cases" in cell.evaluate("element => getComputedStyle(element, '::before').content")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
