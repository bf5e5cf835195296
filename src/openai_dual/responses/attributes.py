"""The attributes of an HTTP response that every raw response shows, under the names of the official package."""

from __future__ import annotations

from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


class HttpAttributes:
    """The request that was sent, and the facts of its response."""

    http_response: httpx.Response
    _ended: float | None = None

    @property
    def status_code(self) -> int:
        """The HTTP status, a 2xx."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response, names in any case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        request_id: str | None = self.headers.get("x-request-id")
        return request_id

    @property
    def http_request(self) -> httpx.Request:
        """The request that was responded to, after redirects."""
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        """The URL of the request, after redirects."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP, such as "HTTP/1.1"."""
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read completely, or was closed."""
        return self.http_response.is_closed

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request until its body was read or closed.

        Raises `RuntimeError` before. With retries it is that of the last attempt.
        """
        started = self.http_request.extensions.get("started")
        if started is None or self._ended is None:
            return self.http_response.elapsed
        return timedelta(seconds=self._ended - started)

    def _end(self) -> None:
        """Note that the body has been read or closed; the first time counts."""
        if self._ended is None:
            self._ended = monotonic()
