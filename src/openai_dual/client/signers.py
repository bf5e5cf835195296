"""What authorizes the requests of a client in the place of a key: its provider, or its workload identity."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..core.calls.identities import identity_of
from ..core.calls.signing import ProviderSigner, Signer
from ..core.calls.token_cache import TokenCache
from ..core.execution.token_exchange import IdentitySigner
from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.calls.call import Call
    from ..core.calls.provider import Provider
    from ..core.clock import Clock

Tokens = tuple[Any, TokenCache]
"""An identity, and the cache of its token."""
Function = Callable[[], Any]


def signer_of(
    options: Config, ask: Callable[[Function], Function], clock: Clock, tokens: Tokens | None
) -> tuple[Signer, Tokens | None]:
    """Return the signer for *options*, and the cache of its tokens: that of *tokens* if the identity is the same."""
    if options.provider is not None:
        return ProviderSigner(options.provider, ask), tokens
    described = options.workload_identity or {}
    identity = identity_of(described)
    if tokens is None or tokens[0] != described:
        tokens = dict(described), TokenCache(identity.refresh_buffer_seconds)
    signer = IdentitySigner(
        identity, tokens[1], ask, retries=options.retry.max_retries, wall=clock.wall, base_url=options.base_url
    )
    return signer, tokens


def rewriting(provider: Provider) -> Callable[[Call[Any]], Call[Any]]:
    """Return a function that refuses the operations which *provider* does not have, and rewrites the others."""

    def rewrite(call: Call[Any]) -> Call[Any]:
        reason = provider.refuses(call)
        if reason is not None:
            name = call.operation.name or call.operation.id
            raise InvalidParameterError(f"{name}: the provider {provider.name!r} does not have it: {reason}")
        return provider.rewrite(call)

    return rewrite
