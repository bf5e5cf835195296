"""Deprecated operations and parameters warn at each line that uses them; hooks are notified once for each client."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import httpx
import pytest

from openai_dual import Hooks, OpenAIDeprecationWarning
from openai_dual.core.telemetry.hooks import DeprecationEvent
from tests.support.clients import Driver
from tests.support.paths import ROOT

Dual = Callable[..., Driver]
MESSAGES = [{"role": "user", "content": "hi"}]


def warned(act: Callable[[], Any]) -> list[tuple[str, str]]:
    """Return the warnings that *act* gives, and the files they are for."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", OpenAIDeprecationWarning)
        act()
    assert {OpenAIDeprecationWarning} >= {each.category for each in caught}
    return [(str(each.message), each.filename) for each in caught]


def ok(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "x"})


def test_an_operation_warns_wherever_it_is_used(dual: Dual) -> None:
    events: list[DeprecationEvent] = []
    driver = dual(ok, hooks=Hooks(on_deprecated=events.append))

    def use() -> None:
        driver.finish(driver.client.beta.assistants.retrieve("a"))
        driver.finish(driver.client.with_options(timeout=1).beta.assistants.retrieve("a"))

    assert [("beta.assistants.retrieve is deprecated; use responses instead.", __file__)] * 2 == warned(use)
    assert ["beta.assistants.retrieve"] == [event.feature for event in events]


@pytest.mark.parametrize(
    ("former", "present"),
    [
        ("files.retrieve_content", "files.content"),
        ("fine_tuning.checkpoints.permissions.retrieve", "fine_tuning.checkpoints.permissions.list"),
    ],
)
def test_a_former_name_of_an_operation_warns(dual: Dual, former: str, present: str) -> None:
    driver = dual(ok)

    assert [(f"{former} is deprecated; use {present} instead.", __file__)] == warned(
        lambda: driver.finish(attrgetter(former)(driver.client)("id"))
    )
    assert [] == warned(lambda: driver.finish(attrgetter(present)(driver.client)("id")))


@pytest.mark.parametrize(
    ("fields", "messages"),
    [
        ({"max_tokens": 5}, ["chat.completions.create(max_tokens) is deprecated; use max_completion_tokens instead."]),
        ({"seed": 5}, ["chat.completions.create(seed) is deprecated."]),
        ({"temperature": 1}, []),
    ],
)
def test_a_parameter_is_reported_and_warns_if_asked_to(dual: Dual, fields: dict[str, Any], messages: list[str]) -> None:
    events: list[DeprecationEvent] = []

    def use(**options: Any) -> None:
        driver = dual(ok, hooks=Hooks(on_deprecated=events.append), **options)
        for _ in range(2):
            driver.finish(driver.client.chat.completions.create(model="m", messages=MESSAGES, **fields))

    assert [] == warned(use)
    assert messages == [event.message for event in events]
    assert [*fields] * len(messages) == [event.parameter for event in events]
    assert [(message, __file__) for message in messages] * 2 == warned(lambda: use(warn_deprecated_parameters=True))


def test_a_copy_may_warn_of_parameters(dual: Dual) -> None:
    driver = dual(ok)
    chat = driver.client.with_options(warn_deprecated_parameters=True).chat.completions

    assert 1 == len(warned(lambda: driver.finish(chat.create(model="m", messages=MESSAGES, seed=5))))


def test_raw_responses_warn_too(dual: Dual) -> None:
    driver = dual(ok)

    assert [__file__] == [
        file for _, file in warned(lambda: driver.finish(driver.client.beta.assistants.retrieve.raw("a")))
    ]


def test_hooks_and_the_log_are_notified(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    events: list[DeprecationEvent] = []
    driver = dual(ok, hooks=Hooks(on_deprecated=events.append))
    driver.call("beta.assistants.retrieve", "a")

    assert [DeprecationEvent("beta.assistants.retrieve", None, "responses")] == events
    assert [("WARNING", "beta.assistants.retrieve")] == [
        (record.levelname, vars(record)["feature"]) for record in caplog.records
    ]
    assert logging.WARNING == caplog.records[0].levelno


@pytest.mark.parametrize("name", ["Deprecation", "deprecation", "Sunset"])
def test_the_headers_of_a_response_announce_deprecations(dual: Dual, name: str) -> None:
    events: list[DeprecationEvent] = []
    sunset = "Sat, 31 Dec 2033 23:59:59 GMT"
    driver = dual(
        lambda _: httpx.Response(
            200, json={"id": "m"}, headers={"sunset": sunset} if name == "Sunset" else {name: "true", "sunset": sunset}
        ),
        hooks=Hooks(on_deprecated=events.append),
    )
    for _ in range(2):
        driver.call("models.retrieve", "m")

    assert [DeprecationEvent("models.retrieve", sunset, None)] == events
    assert f"models.retrieve is deprecated and ends on {sunset}." == events[0].message


def test_the_generated_operations_list_deprecations() -> None:
    table = json.loads((ROOT / "src/openai_dual/_generated/operations.json").read_bytes())["operations"]
    deprecated = {facts["client"]["name"] for facts in table if "deprecated" in facts["client"]}

    assert {"beta.assistants.list", "beta.threads.create", "videos.create"} <= deprecated
    assert "chat.completions.create" not in deprecated
