"""`WorkloadIdentityAuth`: the tokens of an identity by themselves, for programs that send requests on their own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..config.settings import Config
from ..core.calls.identities import Identity, identity_of
from ..core.calls.signing import Held
from ..core.calls.token_cache import TokenCache
from ..core.cancellation import NEVER
from ..core.checks import DEFAULT_TIMEOUTS
from ..core.execution.token_exchange import TOKEN_URL, IdentitySigner
from ..core.secrets import Secret
from ..errors import ConfigurationError
from ..runtime.clock import current_clock
from ..runtime.drivers import drive, not_awaitable, perform


class WorkloadIdentityAuth:
    """Exchange the token of a platform for tokens of OpenAI; thread-safe. Clients do this by themselves.

    Raises `ConfigurationError` for an invalid identity, and for an X.509 identity, which belongs to a client.
    """

    def __init__(self, *, workload_identity: Mapping[str, Any], token_exchange_url: str = TOKEN_URL) -> None:
        identity: Identity = identity_of(workload_identity)
        if identity.is_x509:
            raise ConfigurationError(
                "workload_identity: expected a provider of subject tokens; give an X.509 identity to a client",
                setting="workload_identity",
            )
        self.workload_identity, self.token_exchange_url = workload_identity, token_exchange_url
        self._clock, self._cache = current_clock(), TokenCache(identity.refresh_buffer_seconds)
        self._signer = IdentitySigner(
            identity, self._cache, _sync, retries=0, wall=self._clock.wall, url=token_exchange_url
        )

    def get_token(self) -> str:
        """Return a token that holds. Raises `OAuthError`, `SubjectTokenProviderError`, `APIError`."""
        return self._token().reveal()

    async def get_token_async(self) -> str:
        """Return a token that holds, without blocking the event loop. Raises as `get_token`."""
        from ..runtime.threads import in_thread  # loads asyncio

        return (await in_thread(self._token)).reveal()

    def invalidate_token(self, token: str | None = None) -> None:
        """Drop the token, which the service refused; nothing if it is another than *token* by now."""
        self._cache.forget(None if token is None else Secret(token))

    def _token(self) -> Secret:
        from ..http.transport import Transport  # loads httpx

        transport = Transport(None, Config())
        try:
            flow = self._signer.token(self._clock.monotonic, DEFAULT_TIMEOUTS)
            return drive(flow, partial(perform, transport, NEVER, self._clock))
        finally:
            transport.close()


def _sync(function: Any) -> Any:
    return lambda: Held(not_awaitable(function(), "get_token"))
