"""Questions with choices: the result has the type of the choices, with both clients.

Covers: helpers.decisions, helpers.decision_choices.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum, IntEnum
from typing import Any, Literal, TypeAlias

import httpx
import pytest

from openai_dual.emulator import Emulator
from openai_dual.errors import InvalidParameterError, RefusedError, StructuredAnswerError
from tests.support.clients import Driver, Kind

Dual: TypeAlias = Callable[..., Driver]


class Verdict(Enum):
    SPAM = "spam"
    HAM = "ham"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


ASK: dict[str, Any] = {"model": "gpt-6-luna", "input": "Buy now!", "instructions": "Is this spam?"}


def decided(*answers: Any) -> httpx.Response:
    return httpx.Response(200, json={"model": "m", "answers": [*answers], "usage": {}})


def chosen(value: Any, *others: Any) -> dict[str, Any]:
    shares = [{"value": each, "probability": 0.5} for each in (value, *others)]
    return {"type": "choice", "name": "choice", "choice": value, "confidence": 0.75, "probabilities": shares}


@pytest.mark.parametrize(
    ("choices", "sent", "answer", "value"),
    [
        (Verdict, ["spam", "ham"], "ham", Verdict.HAM),
        (Level, ["LOW", "HIGH"], "HIGH", Level.HIGH),
        (Literal["spam", "ham"], ["spam", "ham"], "spam", "spam"),
        (Literal["spam", "ham"] | bool, ["spam", "ham", True, False], True, True),
        (bool, [True, False], False, False),
        (Literal[Verdict.SPAM], ["spam"], "spam", Verdict.SPAM),
        (["a", "b"], ["a", "b"], "b", "b"),
        ((Verdict.SPAM, "b"), ["spam", "b"], "spam", Verdict.SPAM),
    ],
    ids=str,
)
def test_the_choice_has_the_type_of_the_choices(
    dual: Dual, choices: Any, sent: list[Any], answer: Any, value: Any
) -> None:
    bodies: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return decided(chosen(answer, *(each for each in sent if each != answer)))

    choice = dual(serve).call("decisions.choose", choices=choices, **ASK)

    assert (value, value.__class__, 0.75) == (choice.value, choice.value.__class__, choice.confidence)
    assert (len(sent), 0.5) == (len(choice.probabilities), choice.probabilities[value])
    question: dict[str, Any] = {"type": "choice", "name": "choice", "instructions": "Is this spam?"}
    question["choices"] = [{"value": each} for each in sent]
    assert {"model": "gpt-6-luna", "input": "Buy now!", "questions": [question]} == bodies[0]
    assert "m" == choice.decision.model


def test_descriptions_are_sent(dual: Dual) -> None:
    bodies: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return decided(chosen("spam"))

    choice = dual(serve).call("decisions.choose", choices={Verdict.SPAM: "an offer", Verdict.HAM: "a letter"}, **ASK)

    assert Verdict.SPAM is choice.value
    described = [{"value": "spam", "description": "an offer"}, {"value": "ham", "description": "a letter"}]
    assert described == bodies[0]["questions"][0]["choices"]


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ([{"type": "refusal", "name": "choice"}], RefusedError),
        ([chosen("other")], StructuredAnswerError),
        ([chosen(value=True)], StructuredAnswerError),
        ([{"type": "predicate", "probability": 0.5}], StructuredAnswerError),
        ([], StructuredAnswerError),
        (["spam"], StructuredAnswerError),
    ],
    ids=["refusal", "other", "boolean", "predicate", "none", "text"],
)
def test_no_choice_is_an_error_with_the_response(dual: Dual, answers: list[Any], error: Any) -> None:
    with pytest.raises(error) as caught:
        dual([decided(*answers)]).call("decisions.choose", choices=Verdict, **ASK)

    assert error is type(caught.value)
    assert "m" == caught.value.completion.model


@pytest.mark.parametrize(
    "choices", [[], "spam", str, int, None, 7, [1, 2], Literal[1], ["a", "a"], {"a": 1}, [None]], ids=str
)
def test_other_choices_are_refused_before_anything_is_sent(dual: Dual, choices: Any) -> None:
    with pytest.raises(InvalidParameterError, match="choices"):
        dual([]).call("decisions.choose", choices=choices, **ASK)


def test_settings_of_the_call_and_unknown_keywords(dual: Dual) -> None:
    seen: list[str | None] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("x-team"))
        return decided(chosen("spam"))

    dual(serve).call("decisions.choose", choices=Verdict, extra_headers={"X-Team": "blue"}, **ASK)
    assert ["blue"] == seen
    with pytest.raises(TypeError, match="unexpected keyword argument 'choises'"):
        dual([]).call("decisions.choose", choices=Verdict, choises=1, **ASK)


def test_the_emulator_decides(kind: Kind) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url) as driver:
        choice = driver.call("decisions.choose", choices=Verdict, **ASK)

        assert {*Verdict} == choice.probabilities.keys()
        assert choice.confidence == choice.probabilities[choice.value] == max(choice.probabilities.values())
