"""The default HTTP clients under their official names: of httpx2 where it is installed, as the official package has."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

if find_spec("httpx2") is None:
    from ..http.clients import DefaultAsyncHttpxClient as _DefaultAsyncClient
    from ..http.clients import DefaultHttpxClient as _DefaultClient

    clients: tuple[Any, Any] = (_DefaultClient, _DefaultAsyncClient)
else:
    from ..http.httpx2_clients import DefaultAsyncHttpx2Client, DefaultHttpx2Client

    clients = (DefaultHttpx2Client, DefaultAsyncHttpx2Client)

DefaultHttpxClient, DefaultAsyncHttpxClient = clients
