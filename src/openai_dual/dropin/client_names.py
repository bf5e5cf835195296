"""The names of the official clients' insides that frameworks read: clients have them under the hook, or recognised."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from ..client.official_names import hint_of_client
from ..client.properties import Assignable


class ClientNames:
    """What the official clients have beside their public names."""

    _strict_response_validation = False
    _idempotency_header = "Idempotency-Key"

    @property
    def _base_url(self: Any) -> Any:
        return _url(self.base_url)

    @property
    def _custom_headers(self: Any) -> Mapping[str, Any]:
        headers: Mapping[str, Any] = self.default_headers
        return headers

    @property
    def _custom_query(self: Any) -> Mapping[str, object]:
        query: Mapping[str, object] = self.default_query
        return query

    @property
    def _client(self: Any) -> Any:
        """The HTTP client that the caller has given: a client without one has connections of its own."""
        handed = self._lifetime.handed
        if handed is None:
            raise AttributeError(f"_client{hint_of_client('_client')}", name="_client", obj=self)
        return handed


class OfficialURL(Assignable[Any]):
    """`base_url` as the official clients have it: a URL object, with a slash at the end of its path."""

    def __init__(self, plain: Assignable[Any]) -> None:
        """Show the URL that *plain*, the attribute of this package, reads."""
        super().__init__(lambda config: _url(plain.read(config)))


def _url(text: Any) -> Any:
    """Return a URL object, of httpx2 where the program has loaded that, as the official package has."""
    from httpx import URL  # loaded on use

    kind: Any = getattr(sys.modules.get("httpx2"), "URL", URL)
    url = kind(str(text))
    path, mark, query = url.raw_path.partition(b"?")
    return url if path.endswith(b"/") else url.copy_with(raw_path=path + b"/" + mark + query)


class StatusOfResponse:
    """`status_code` of errors without a response: absent, as in the official errors. This package reads it as None."""

    def __get__(self, error: object, owner: type) -> None:
        reader = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 (programs and this package share it)
        if error is not None and reader.partition(".")[0] != __name__.partition(".")[0]:
            raise AttributeError("status_code: the error has no response", name="status_code", obj=error)


class ResourceNames:
    """What the official resources have beside their public names."""

    @property
    def _client(self: Any) -> Any:
        """The client of the resource."""
        client = vars(self)["_executor"].client()
        if client is None:
            raise AttributeError("_client: the client of this resource was dropped", name="_client", obj=self)
        return client

    _get = property(lambda self: self._client.get)
    _post = property(lambda self: self._client.post)
    _put = property(lambda self: self._client.put)
    _patch = property(lambda self: self._client.patch)
    _delete = property(lambda self: self._client.delete)
    _get_api_list = property(lambda self: self._client.get_api_list)
