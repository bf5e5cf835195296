"""What calls cost: reported to observers and metrics, and kept below a cap before anything is sent.

Covers: core.telemetry.cost, core.resilience.spend_cap, observe.known_prices.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual import ConfigurationError, OpenAI, SpendCap, SpendCapError
from openai_dual.core.telemetry.cost import Usage, cost_of, usage_in
from openai_dual.core.telemetry.events import CallFinished
from openai_dual.observe.known_prices import known_price
from openai_dual.observe.metrics import Measurement, Metrics
from tests.support.clients import Driver
from tests.support.ledgers import FakeLedger
from tests.support.streaming import Body

Open = Callable[..., Driver]
HELLO: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x" * 400}]}


def a_dollar_per_hundred(usage: Usage) -> float:
    return (usage.input_tokens + usage.output_tokens) / 100


def chat(inputs: int = 60, outputs: int = 40, **more: Any) -> dict[str, Any]:
    usage = {"prompt_tokens": inputs, "completion_tokens": outputs, "total_tokens": inputs + outputs}
    return {"id": "c", "object": "chat.completion", "choices": [], "model": "m-1", "usage": usage | more}


class Kept(Metrics):
    def __init__(self) -> None:
        super().__init__()
        self.kept, self.calls = list[Measurement](), list[CallFinished]()

    def record(self, measurement: Measurement) -> None:
        self.kept.append(measurement)

    def observe(self, event: Any) -> None:
        super().observe(event)
        if isinstance(event, CallFinished):
            self.calls.append(event)


def test_a_call_has_a_cost(dual: Open) -> None:
    metrics, seen = Kept(), list[Usage]()

    def prices(usage: Usage) -> float:
        seen.append(usage)
        return 1.5

    body = chat(prompt_tokens_details={"cached_tokens": 20}) | {"service_tier": "flex"}
    dual([httpx.Response(200, json=body)], metrics=metrics, prices=prices).call("chat.completions.create", **HELLO)

    assert [Usage("m-1", 60, 20, 40, "flex")] == seen
    assert [1.5] == [call.cost for call in metrics.calls]
    assert [({"model": "m"}, 1.5)] == [
        (dict(each.labels), each.value) for each in metrics.kept if each.metric.name == "openai_cost_dollars_total"
    ]


@pytest.mark.parametrize(
    ("prices", "cost"), [(None, None), (lambda _: None, None), (lambda _: "much", None), (lambda _: 1 / 0, None)]
)
def test_prices_never_break_a_call(dual: Open, prices: Any, cost: float | None) -> None:
    metrics = Kept()
    dual([httpx.Response(200, json=chat())], metrics=metrics, prices=prices).call("chat.completions.create", **HELLO)

    assert [cost] == [call.cost for call in metrics.calls]


def test_the_prices_of_genai_prices() -> None:
    assert pytest.approx(0.0035, rel=0.5) == known_price(Usage("gpt-4o", 1000, 0, 100))
    assert (known_price(Usage("gpt-4o", 1000, 500, 100)) or 0) < (known_price(Usage("gpt-4o", 1000, 0, 100)) or 0)
    assert [None, None] == [known_price(Usage(model, 1, 0, 1)) for model in ("no-such-model-x", None)]


def capped(dual: Open, cap: SpendCap, *answers: Any, **more: Any) -> Driver:
    settings = {"prices": a_dollar_per_hundred, "spend_cap": cap, "circuit_breaker": None} | more
    return dual(list(answers), **settings)


def left(driver: Driver) -> float:
    found: float = driver.client.health()["spend_cap"]["left"]
    return found


def test_a_cap_refuses_before_anything_is_sent(dual: Open) -> None:
    cap = SpendCap(2.5)
    driver = capped(dual, cap, httpx.Response(200, json=chat()), httpx.Response(200, json=chat()))
    spent = [left(driver)]
    for _ in range(2):
        driver.call("chat.completions.create", **HELLO)
        spent.append(left(driver))
    with pytest.raises(SpendCapError, match=r"2\.5 dollars per day") as caught:
        driver.call("chat.completions.create", **HELLO)  # a third answer would raise StopIteration

    assert pytest.approx([2.5, 1.5, 0.5]) == spent
    assert 86_000 < (caught.value.retry_after or 0) <= 87_000
    assert "OPENAI_RATE_LIMIT" == caught.value.category


def test_the_longest_response_that_is_allowed_is_reserved(dual: Open) -> None:
    driver = capped(dual, SpendCap(2.5), httpx.Response(200, json=chat()))
    with pytest.raises(SpendCapError):
        driver.call("chat.completions.create", **HELLO, max_tokens=500)
    driver.call("chat.completions.create", **HELLO, max_tokens=50)

    assert pytest.approx(1.5) == left(driver)


def test_what_the_service_refuses_costs_nothing(dual: Open) -> None:
    driver = capped(dual, SpendCap(2.5), httpx.Response(400, json={}), httpx.ConnectError("refused"))
    for _ in range(2):
        with pytest.raises(Exception, match=r"400|refused"):
            driver.call("chat.completions.create", **HELLO)

    assert pytest.approx(2.5) == left(driver)


def test_a_stream_costs_what_its_last_event_says(dual: Open) -> None:
    choices = b'{"index": 0, "delta": {}, "finish_reason": "stop"}'
    usage = b'{"prompt_tokens": 60, "completion_tokens": 40, "total_tokens": 100}'
    events = b'data: {"id": "c", "choices": [%s], "usage": %s}\n\ndata: [DONE]\n\n' % (choices, usage)
    driver = capped(dual, SpendCap(2.5), httpx.Response(200, stream=Body([events])))
    driver.events(driver.call("chat.completions.create", **HELLO, stream=True))

    assert pytest.approx(1.5) == left(driver)


def test_a_cap_can_be_shared_by_processes(dual: Open) -> None:
    ledger = FakeLedger()
    first, second = (
        capped(dual, SpendCap(2.5, shared=ledger), *(httpx.Response(200, json=chat()) for _ in range(3)))
        for _ in range(2)
    )
    first.call("chat.completions.create", **HELLO)
    second.call("chat.completions.create", **HELLO)
    for each in (first, second):
        with pytest.raises(SpendCapError):
            each.call("chat.completions.create", **HELLO, max_tokens=90)
    state = first.client.health()["spend_cap"]

    assert "shared" == state["shared"]["state"]
    assert pytest.approx(0.5, abs=0.1) == state["left"]


@pytest.mark.parametrize(
    "settings",
    [
        {"spend_cap": 5, "prices": a_dollar_per_hundred},
        {"spend_cap": SpendCap(5)},
        {"prices": 5},
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"^(spend_cap|prices): "):
        OpenAI(api_key="k", **settings)


@pytest.mark.parametrize("arguments", [(0,), (-1,), (True,), ("5",), (float("nan"),)])
def test_a_cap_is_a_number_of_dollars(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ConfigurationError, match=r"^SpendCap\.dollars: "):
        SpendCap(*arguments)


def test_a_cap_knows_a_few_periods() -> None:
    with pytest.raises(ConfigurationError, match=r"^SpendCap\.per: expected one of hour, day, week, month, got 'year'"):
        SpendCap(1, per="year")  # type: ignore[arg-type]  # under test


def test_usage_is_read_leniently() -> None:
    assert [None, None, Usage("m", 0, 0, 0)] == [
        usage_in(value, "m") for value in (5, {}, {"usage": {"input_tokens": "x"}})
    ]
    assert Usage("r", 3, 1, 2) == usage_in(
        {
            "response": {
                "model": "r",
                "usage": {"input_tokens": 3, "output_tokens": 2, "input_tokens_details": {"cached_tokens": 1}},
            }
        },
        "m",
    )
    with pytest.raises(ConfigurationError, match=r"^prices: "):
        cost_of(Usage("m", 1, 0, 1), lambda _: -1.0)
