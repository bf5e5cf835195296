"""Client events as JSON: bytes become base64, whatever cannot be an event is refused."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.errors import InvalidParameterError
from openai_dual.sockets.protocol.outgoing import Outgoing, as_data, wire_text


def test_bytes_become_base64_at_any_depth() -> None:
    event = {"type": "x", "audio": b"ab", "item": {"content": [{"audio": bytearray(b"cd"), "n": 1}]}}

    assert {"type": "x", "audio": "YWI=", "item": {"content": [{"audio": "Y2Q=", "n": 1}]}} == as_data(event)


@pytest.mark.parametrize("event", [None, "text", 7, [], {}, {"type": 1}])
def test_what_is_no_event_is_refused(event: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"^event: expected"):
        as_data(event)


def test_the_size_counts_bytes() -> None:
    data = {"type": "é"}

    assert len(wire_text(data).encode()) == Outgoing(data, wire_text(data), 0.0).size
