"""Pickling: of errors, whose HTTP objects are written without credentials and open streams; of clients, refused."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from .redaction import REDACTION, is_secret, masked

if TYPE_CHECKING:
    from typing import Self

    import httpx


class Connected:
    """What holds connections: it can be copied shallowly, and neither pickled nor copied deeply."""

    _instead = "make a client in each process; with_options() copies one"
    """What to do."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Refuse. Raises TypeError."""
        raise TypeError(
            f"{type(self).__name__} holds connections and cannot be pickled or copied deeply: {self._instead}"
        )

    def __copy__(self) -> Self:
        made = object.__new__(type(self))
        vars(made).update(vars(self))
        return made


def portable_state(state: dict[str, Any]) -> dict[str, Any]:
    """Copy the *state* of an error for a pickle; its HTTP objects lose their credentials and their open streams."""
    request, response = state.get("request"), state.get("response")
    if not hasattr(response, "headers"):  # a value of the service, as errors of helpers have
        response = None
    out: dict[str, Any] = dict(masked(state, request))
    if request:
        out["request"] = copy(request)
        out["request"].headers = _harmless(request.headers, request)
        out["request"].url = type(request.url)(REDACTION.url(str(request.url)))
    if response:
        out["response"] = _portable_response(response, request)
        if request:
            out["response"].request = out["request"]
    return out


def _portable_response(response: httpx.Response, request: httpx.Request | None) -> httpx.Response:
    portable = copy(response)
    portable.history, portable.next_request = [], None
    portable.headers = _harmless(response.headers, request)
    if "_content" in vars(portable):  # the body has been read
        portable._content = masked(response.content, request)  # noqa: SLF001 (httpx has no other way to set it)
    return portable


def _harmless(headers: httpx.Headers, request: httpx.Request | None) -> httpx.Headers:
    kept = [(name, value) for name, value in headers.multi_items() if not is_secret(name)]
    return type(headers)([(name, masked(value, request)) for name, value in kept])
