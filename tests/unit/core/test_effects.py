"""A request hides its credentials, and says whether it can be sent again."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest

from openai_dual.core.effects import HttpRequest

KEY = "sk-canary-0123456789"


def request(body: Any = None, url: str = "https://api.example/v1") -> HttpRequest:
    return HttpRequest("POST", url, [(b"Authorization", f"Bearer {KEY}".encode())], body, {})


def test_its_repr_and_its_pickle_have_no_credential() -> None:
    made = request(url=f"https://api.example/v1?api_key={KEY}")

    assert KEY not in repr(made)
    assert "api.example" in repr(made)
    with pytest.raises(TypeError, match="not written to a pickle"):
        pickle.dumps(made)


def test_copies_are_the_request_itself() -> None:
    made = request()

    assert made is copy(made)
    assert made is deepcopy([made])[0]


class Body:
    def __init__(self, replayable: bool) -> None:
        self.replayable = replayable


@pytest.mark.parametrize(
    ("body", "expected"), [(None, True), (b"", True), (b"{}", True), (Body(True), True), (Body(False), False)]
)
def test_it_can_be_sent_again_if_its_body_can(body: Any, expected: bool) -> None:
    assert expected is request(body).replayable
