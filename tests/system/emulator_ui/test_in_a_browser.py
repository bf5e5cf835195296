"""The emulator's page in Chromium: calls, streams, faults, filters, copies, the keyboard, dark and light."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.emulator import Answer, Emulator, RateLimit

CHROMIUM = shutil.which("chromium")
HELLO: Any = [{"role": "user", "content": "Hello!"}]
CONTRAST = """() => {
  const channels = (text) => text.match(/[0-9.]+/g).slice(0, 3).map(Number);
  const light = (text) => {
    const [r, g, b] = channels(text).map((each) => each / 255)
      .map((each) => each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const back = (each) => {
    for (; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (!/, 0\\)$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const weak = [];
  for (const each of document.querySelectorAll('body *')) {
    const own = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !each.checkVisibility() || ['SCRIPT', 'STYLE', 'OPTION'].includes(each.tagName)) continue;
    const [low, high] = [light(getComputedStyle(each).color), light(back(each))].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) weak.push(each.textContent.slice(0, 40) + ' ' + ratio.toFixed(2));
  }
  return weak;
}"""
"""The texts whose contrast is below that of WCAG AA."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    api = pytest.importorskip("playwright.sync_api", reason="playwright drives the browser")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def server() -> Iterator[Emulator]:
    with Emulator(ui=True, limits=RateLimit(requests_per_minute=60)) as emulator:
        yield emulator


@pytest.fixture
def client(server: Emulator) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-planted-key-of-the-test", base_url=server.base_url) as opened:
        yield opened


@pytest.fixture(params=["light", "dark"])
def page(browser: Any, server: Emulator, request: pytest.FixtureRequest) -> Iterator[Any]:
    """The open page; it must log no error and load nothing from elsewhere."""
    problems: list[str] = []
    context = browser.new_context(
        viewport={"width": 1500, "height": 900},
        color_scheme=request.param,
        permissions=["clipboard-read", "clipboard-write"],
    )
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.on("console", lambda message: problems.append(message.text) if _is_problem(message) else None)
    opened.on(
        "request", lambda sent: None if sent.url.startswith((_root(server), "data:")) else problems.append(sent.url)
    )
    opened.goto(server.ui_url)
    opened.get_by_text("Connected", exact=True).wait_for()
    yield opened
    context.close()
    assert [] == problems


def test_calls_of_both_clients_are_seen(page: Any, server: Emulator, client: OpenAI) -> None:
    async def other() -> None:
        async with AsyncOpenAI(api_key="any", base_url=server.base_url) as opened:
            await opened.embeddings.create(model="text-embedding-3-small", input="Hi")

    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    thread = Thread(target=lambda: asyncio.run(other()))  # playwright's own loop runs on this one
    thread.start()
    thread.join()
    rows = page.locator("#list li")
    rows.nth(1).wait_for()
    rows.nth(1).locator("button").click()
    page.get_by_text("You said: Hello!").wait_for()

    assert "sk-planted" not in page.content()
    assert [] == page.evaluate(CONTRAST)


def test_a_stream_grows(page: Any, server: Emulator, client: OpenAI) -> None:
    server.script(Answer(pieces=["first ", "second"]))
    server.fault("stall=30; after=2; times=1")
    with client.chat.completions.create(model="gpt-4o", messages=HELLO, stream=True) as stream:
        next(iter(stream))
        page.locator("#list button").first.click()
        page.locator("#response", has_text="first").wait_for()
        assert "open" in page.locator("#list button").first.inner_text()
        assert "[DONE]" not in page.locator("#response").inner_text()


def test_a_fault_is_switched_on_and_the_retry_is_seen(page: Any, client: OpenAI) -> None:
    switch = page.get_by_role("switch", name="status=503; times=1")
    assert "false" == switch.get_attribute("aria-checked")
    switch.click()
    page.locator('[role=switch][aria-checked="true"]').wait_for()
    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    page.locator("#list li", has_text="attempt 2").wait_for()
    page.get_by_text("(1 hit, used up)").wait_for()

    assert ["200", "503"] == page.locator("#list .status").all_inner_texts()


def test_an_invalid_fault_is_reported_and_a_valid_one_added(page: Any) -> None:
    page.get_by_label("Text of a fault").fill("explode")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("alert").get_by_text("explode").wait_for()
    page.get_by_label("Text of a fault").fill("status=418; model=gpt-9*")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("switch", name="status=418; model=gpt-9*", checked=True).click()
    page.get_by_role("switch", name="status=418; model=gpt-9*", checked=False).wait_for()


def test_requests_are_filtered(page: Any, client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    client.chat.completions.create(model="gpt-5", messages=HELLO)
    client.models.list()
    page.get_by_text("(3)").wait_for()
    page.get_by_label("Operation").select_option("createChatCompletion")
    page.get_by_text("(2 of 3)").wait_for()
    page.locator("#model").select_option("gpt-5")
    page.get_by_text("(1 of 3)").wait_for()

    assert 1 == page.locator("#list li:visible").count()


def test_a_request_is_copied_as_python_and_as_curl(page: Any, server: Emulator, client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    page.locator("#list button").first.click()
    copied = []
    for name in ("Copy as Python", "Copy as curl"):
        page.get_by_role("button", name=name).click()
        page.get_by_text("Copied", exact=True).wait_for()
        copied.append(page.evaluate("() => navigator.clipboard.readText()"))
    program, command = copied
    before = len(server.requests)
    names: dict[str, Any] = {}
    exec(program.replace("OpenAI(", "OpenAI(api_key='any', "), names)
    names["client"].close()

    assert server.requests[before].body == server.requests[0].body
    assert "$OPENAI_API_KEY" in command
    assert "sk-planted" not in program + command


def test_a_websocket_grows_and_is_copied_as_python(page: Any, server: Emulator, client: OpenAI) -> None:
    pytest.importorskip("websockets", reason="needs websockets")
    with client.realtime.connect(model="gpt-realtime") as connection:
        page.locator("#list button").first.click()
        connection.response.create()
        page.locator("#response", has_text="response.done").wait_for()
    assert not page.get_by_role("button", name="Copy as curl").is_visible()
    page.get_by_role("button", name="Copy as Python").click()
    page.get_by_text("Copied", exact=True).wait_for()
    names: dict[str, Any] = {}
    exec(page.evaluate("() => navigator.clipboard.readText()").replace("OpenAI(", "OpenAI(api_key='any', "), names)
    names["client"].close()

    sent = [[one.event["type"] for one in each.events if one.sender == "client"] for each in server.requests]
    assert [["response.create"]] * 2 == sent


def test_limits_are_bars(page: Any, client: OpenAI) -> None:
    meter = page.get_by_role("meter", name="all models: requests per minute")
    meter.wait_for()
    client.models.list()

    assert "60" == meter.get_attribute("aria-valuemax")


def test_the_keyboard_reaches_everything(page: Any, client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    client.models.list()
    page.get_by_text("(2)").wait_for()
    page.keyboard.press("Tab")
    assert "Skip to the requests" == page.evaluate("() => document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#title", has_text="GET /v1/models").wait_for()
    page.keyboard.press("ArrowDown")
    page.locator("#title", has_text="POST /v1/chat/completions").wait_for()
    for _ in range(20):
        page.keyboard.press("Tab")
        if "switch" == page.evaluate("() => document.activeElement.getAttribute('role')"):
            break
    page.keyboard.press("Space")
    page.locator('[role=switch][aria-checked="true"]').wait_for()


def test_the_page_fits_a_phone(page: Any, client: OpenAI) -> None:
    client.chat.completions.create(model="gpt-4o", messages=HELLO)
    page.locator("#list button").first.click()
    page.set_viewport_size({"width": 390, "height": 844})

    assert page.evaluate("() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")


def _is_problem(message: Any) -> bool:
    """Return whether *message* is an error of the page; Chromium itself logs the refusal of an invalid fault."""
    return message.type == "error" and "status of 400" not in message.text


def _root(server: Emulator) -> str:
    return re.sub("/v1$", "", server.base_url)
