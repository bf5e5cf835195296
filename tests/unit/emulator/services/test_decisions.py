"""Decisions answer every question, with probabilities that add up."""

from __future__ import annotations

import httpx
import pytest


def test_every_question_is_answered(api: httpx.Client) -> None:
    questions = [
        {"type": "predicate", "name": "p", "instructions": "Is it spam?"},
        {"type": "choice", "instructions": "Which?", "choices": [{"value": "a"}, {"value": "b"}]},
        {"type": "score", "instructions": "How good?", "levels": [{"label": "bad"}, {"label": "good"}]},
    ]
    body = {"model": "gpt-5", "input": "Buy now", "questions": questions}
    predicate, choice, score = api.post("/decisions", json=body).raise_for_status().json()["answers"]

    assert predicate["name"] == "p"
    assert 0 <= predicate["probability"] <= 1
    assert choice["choice"] in {"a", "b"}
    assert sum(each["probability"] for each in choice["probabilities"]) == pytest.approx(1, abs=0.001)
    assert [each["label"] for each in score["probabilities"]] == ["bad", "good"]


@pytest.mark.parametrize(
    "question",
    [
        {"type": "choice", "instructions": "Which?", "choices": []},
        {"type": "score", "instructions": "How good?", "levels": []},
    ],
)
def test_a_question_with_nothing_to_choose_from_is_refused(api: httpx.Client, question: dict[str, object]) -> None:
    body = {"model": "gpt-5", "input": "Buy now", "questions": [{"type": "predicate", "instructions": "?"}, question]}
    response = api.post("/decisions", json=body)
    place = "questions[1].choices" if question["type"] == "choice" else "questions[1].levels"

    assert 400 == response.status_code
    assert place == response.json()["error"]["param"]
