"""Signers: they authorize the request of every attempt, after all middleware and right before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias
from urllib.parse import urlsplit

from ..._values import evolve
from ...errors import InvalidParameterError
from ...redaction import hide
from ..effects import Ask, Headers, HttpRequest, Send, Sleep
from ..secrets import SecretBytes

if TYPE_CHECKING:
    from .provider import Provider

_SHOWN: Final = frozenset({b"x-amz-date", b"x-amz-content-sha256"})
Signed: TypeAlias = tuple[HttpRequest, Any]
"""A request with its credential, and the credential by itself."""
Signing: TypeAlias = Generator[Send | Sleep | Ask, Any, Signed]


class Signer(Protocol):
    """Authorizes requests."""

    exclusive: bool
    """Whether no request is sent without its credential, and none with another."""

    def signed(self, request: HttpRequest, clock: Callable[[], float]) -> Signing:
        """Return *request* with its credential; *clock* is the steady clock. May ask, wait and send for it."""
        ...

    def forget(self, credential: Any) -> bool:
        """Drop a *credential* that the service refused; return whether an attempt with another one is worthwhile."""
        ...


class Held:
    """A credential that no repr shows."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class ProviderSigner:
    """Signs by a provider; *ask* makes a function fit for the client, and its result `Held`."""

    exclusive = True

    def __init__(self, provider: Provider, ask: Callable[[Callable[[], Any]], Callable[[], Any]]) -> None:
        self._provider, self._ask = provider, ask

    def signed(self, request: HttpRequest, clock: Callable[[], float]) -> Signing:  # noqa: ARG002 (as the protocol)
        """Return *request*, signed. Raises `InvalidParameterError` for another origin and another `Authorization`."""
        provider = self._provider
        refuse_foreign(request, provider.base_url, provider.name)
        if any(name.lower() == b"authorization" for name, _ in request.headers):
            raise InvalidParameterError(
                f"{provider.name}: expected no Authorization header: the provider authorizes the requests"
            )
        function = partial(provider.credential, request)
        held = yield Ask(self._ask(function) if provider.blocking else partial(_held, function), provider.name)
        signed = provider.sign(request, held.value)
        return evolve(signed, headers=_hidden(signed.headers, request.headers), sealed=True), held

    def forget(self, credential: Any) -> bool:
        """Let the provider drop the credential."""
        return self._provider.forget(credential.value)


def _hidden(headers: Headers, before: Headers) -> Headers:
    """Return *headers* with those that were not there *before* treated as credentials: nothing shows their values.

    Those of AWS that are a date or a hash are no credentials, and its errors quote them.
    """
    known = frozenset(before)
    return [pair if pair in known or pair[0].lower() in _SHOWN else _secret(*pair) for pair in headers]


def _secret(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    hide(name.decode("latin-1"))
    return name, value if isinstance(value, SecretBytes) else SecretBytes(value)


def _held(function: Callable[[], Any]) -> Held:
    return Held(function())


def refuse_foreign(request: HttpRequest, base_url: str, name: str) -> None:
    """Raise `InvalidParameterError` unless *request* goes to the origin of *base_url*, under its own host."""
    expected, actual = urlsplit(base_url), urlsplit(request.url)
    if (expected.scheme, expected.netloc.lower()) != (actual.scheme, actual.netloc.lower()):
        raise InvalidParameterError(
            f"{name}: expected a URL of {expected.scheme}://{expected.hostname}: no credential is sent to another host"
        )
    if any(key.lower() == b"host" and value.decode("latin-1") != actual.netloc for key, value in request.headers):
        raise InvalidParameterError(f"{name}: expected no Host header of another host")
