"""Practice in Chromium: feedback with its clause, the score, what was missed, and no memory."""

from playwright.sync_api import Page, expect

PAGE = "street-boxes/practice.html"
FORGETFUL = """
for (const name of ["getItem", "setItem"]) {
  const before = Storage.prototype[name];
  Storage.prototype[name] = function (key, ...rest) {
    if (key.startsWith("rubricc")) throw new Error("there is no memory");
    return before.call(this, key, ...rest);
  };
}
"""


def key_of(page: Page) -> int:
    """The place of the right option of the item that is shown."""
    found: int = page.evaluate(
        "rubricc.practice.items.find((one) => location.hash.includes(`item=${one.id}`)).key"
    )
    return found


def answer(page: Page, *, right: bool) -> None:
    """Answer the item that is shown."""
    key = key_of(page)
    page.locator(".rubricc-options input").nth(key if right else int(key == 0)).check()
    page.get_by_role("button", name="Check").click()


def test_it_says_that_the_answers_are_public(visit):
    assert "Practice answers are public" in visit(PAGE).locator(".rubricc-note").inner_text()


def test_a_wrong_answer_names_the_slip_and_its_clause(visit):
    """Of an item that a clause decides; there are some that none does."""
    page = visit(f"{PAGE}#item=x4-class")
    answer(page, right=False)
    expect(page.locator("h2:focus")).to_contain_text("Not so. Right is:")
    links = page.locator(".rubricc-feedback a")

    assert links.first.get_attribute("href").startswith("index.html#")
    page.locator(".rubricc-score summary").click()
    assert page.locator(".rubricc-score td").nth(1).inner_text() == "0 of 1"


def test_what_was_missed_comes_again_until_it_is_right(visit):
    page = visit(PAGE)
    answer(page, right=False)
    missed = page.url.split("item=")[1].split("&")[0]
    page.get_by_role("button", name="Next item").click()
    answer(page, right=True)
    expect(page.locator("h2:focus")).to_have_text("Right")
    expect(page.locator(".rubricc-count")).to_have_text("2 of 143 answered, 1 right.")
    page.get_by_role("button", name="Repeat what I missed (1)").click()
    expect(page.locator("legend:focus")).to_be_visible()

    assert f"item={missed}&again=1" in page.url
    answer(page, right=True)
    expect(page.get_by_role("button", name="Repeat what I missed")).to_be_hidden()
    page.get_by_role("button", name="Next item").click()
    expect(page.locator("h2:focus")).to_have_text("That was all")


def test_back_and_reload_keep_the_item_and_the_score(visit, shipped_base):
    page = visit(PAGE, base=shipped_base)
    first = page.url
    answer(page, right=True)
    judged = page.url
    page.reload()
    expect(page.locator(".rubricc-feedback h2")).to_have_text("Right")
    expect(page.locator(".rubricc-count")).to_contain_text("1 of")
    page.go_back()

    assert page.url == first
    expect(page.locator(".rubricc-feedback")).to_be_hidden()
    page.go_forward()
    assert page.url == judged


def test_the_keyboard_alone_is_enough(visit):
    page = visit(PAGE)
    page.locator("h1").evaluate("element => Object.assign(element, {tabIndex: -1}).focus()")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "radio":
            break
    for _ in range(key_of(page)):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("h2:focus")).to_have_text("Right")
    while page.evaluate("document.activeElement.innerText") != "Next item":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("legend:focus")).to_be_visible()


def test_without_a_memory_it_works_as_long_as_the_page(visit):
    page = visit(PAGE, before=FORGETFUL)
    answer(page, right=True)

    expect(page.locator(".rubricc-count")).to_contain_text("1 of")
