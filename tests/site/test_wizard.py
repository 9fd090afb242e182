"""Decide in Chromium: by the keyboard alone, back and forth, and what comes out."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

OUTSIDE = "thing=person&in-vehicle=no"
WHOLE = "thing=person&in-vehicle=yes"


def focused(page: Page) -> str:
    """The words of what has the focus."""
    return str(page.evaluate("document.activeElement.innerText || document.activeElement.value"))


def press_until(page: Page, words: str, key: str = "Tab") -> None:
    """Go on by the keyboard until what has these words has the focus."""
    for _ in range(30):
        page.keyboard.press(key)
        if focused(page).strip() == words:
            return
    pytest.fail(f"{words} is not reached")


def test_the_keyboard_alone_leads_to_an_outcome(visit):
    page = visit("street-boxes/decide.html")
    press_until(page, "person")
    page.keyboard.press("Enter")
    expect(page.locator("legend:focus")).to_have_text("Is the person inside a closed vehicle?")
    press_until(page, "yes")
    page.keyboard.press("Space")

    expect(page.locator("h2:focus")).to_have_text("Outcome")
    assert page.url.endswith(WHOLE)
    assert page.locator("h3").first.inner_text() == "box is leave by B2."
    press_until(page, "B2")


def test_back_and_reload_keep_the_state(visit, shipped_base):
    page = visit("street-boxes/decide.html", base=shipped_base)
    page.get_by_role("button", name="person").click()
    page.get_by_role("button", name="no", exact=True).click()
    expect(page.locator("legend:focus")).to_contain_text("Is it the thing itself")
    page.reload()
    legend = page.locator("form[data-signal]:visible legend")
    expect(legend).to_contain_text("Is it the thing itself")
    page.go_back()
    expect(page.locator("legend:focus")).to_have_text("Is the person inside a closed vehicle?")
    page.go_forward()
    page.get_by_role("link", name="Change: What is it?").click()
    expect(page.locator("legend:focus")).to_have_text("What is it?")
    assert page.locator(".rubricc-told").is_hidden()


def test_who_is_not_sure_gets_as_far_as_the_policies_go(visit):
    page = visit("street-boxes/decide.html")
    for _ in range(30):
        button = page.locator("form[data-signal]:visible button[value='?']")
        if button.count() == 0:
            break
        button.click()

    expect(page.locator("h2:focus")).to_have_text("Outcome")
    first = page.locator("section[data-decision='box']")
    assert re.match("box is (flagged|not settled)", first.locator("h3").inner_text())
    assert "Not sure: `image-of`" in first.locator("textarea").input_value()


def test_a_number_is_read_as_it_stands_and_what_cannot_be_is_said(visit):
    page = visit(f"street-boxes/decide.html#{OUTSIDE}")
    form = page.locator("form[data-signal]:visible", has=page.locator("input[inputmode]"))
    for _ in range(10):
        if form.count() > 0:
            break
        page.locator("form[data-signal]:visible button[value]").first.click()
    form.locator("input").fill("many")
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("many is no value of")
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    form.locator("input").fill("50")
    page.keyboard.press("Enter")
    expect(page.locator(".rubricc-mistake")).to_be_empty()
    assert re.search("=50(&|$)", page.url)


def test_two_responses_are_asked_for_one_by_one(visit):
    page = visit("summary-preference/decide.html#source-readable=yes")
    legend = page.locator("form[data-signal]:visible legend")

    assert re.match("Response [AB]: ", legend.inner_text())
    for _ in range(20):
        button = page.locator("form[data-signal]:visible button[value]").first
        if button.count() == 0:
            break
        button.click()
    assert page.locator("section[data-decision='preference'] textarea").input_value()


def test_the_justification_is_copied_and_the_case_reported(visit):
    page = visit(f"street-boxes/decide.html#{WHOLE}")
    first = page.locator("section[data-decision='box']")
    first.get_by_role("button", name="Copy").click()
    expect(first.get_by_role("status")).to_have_text("Copied.")
    asked = parse_qs(urlsplit(first.get_by_role("link", name="Report").get_attribute("href")).query)

    assert asked["title"] == ["street-boxes 1.0.0 B2"]
    assert "in-vehicle = yes" in asked["body"][0]
    assert first.locator("textarea").input_value() in asked["body"][0]


@pytest.mark.parametrize(
    "garbage", ["x=y", "image-of=%22%3E", "%E0%A4%A", "__proto__=1", "a=1#b=2"]
)
def test_an_address_that_says_nothing_asks_the_first_question(visit, garbage):
    page = visit(f"street-boxes/decide.html#{garbage}", is_noisy=True)

    expect(page.locator("form[data-signal]:visible legend")).to_have_text("What is it?")
