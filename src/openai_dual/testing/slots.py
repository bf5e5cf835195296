"""`Slot`: one interaction that is being recorded."""

from __future__ import annotations

from typing import Any

import httpx

from .cleaning import Response


class Slot:
    """The slot of an interaction that is being recorded, in the order of the requests."""

    def __init__(self, request: Any) -> None:
        self.request = request
        self.parts: list[bytes] = []
        self._head: httpx.Response | None = None

    def begin(self, response: httpx.Response) -> None:
        """Keep the head of *response*; its body follows."""
        self._head = response

    def fail(self) -> None:
        """Discard the recording: an interrupted response is not recorded."""
        self._head = None

    def response(self) -> Response | None:
        """Return the recorded response in vcrpy's form; None if nothing is recorded."""
        if (head := self._head) is None:
            return None
        headers: dict[str, list[str]] = {}
        for name, value in head.headers.multi_items():
            headers.setdefault(name, []).append(value)
        status = {"code": head.status_code, "message": head.reason_phrase}
        return {"status": status, "headers": headers, "body": {"string": b"".join(self.parts)}}
