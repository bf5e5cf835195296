"""Create a vault for credentials of agents: POST /vaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel

OPERATION = Operation(
    id="createVault",
    method="POST",
    path="/vaults",
    name="beta.agents.vaults.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_vault(
    *,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
    name: str | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[Vault]:
    """Create a vault for credentials of agents.

    Args:
        metadata: up to 16 key-value pairs of strings, stored with the object
        name: name of the object
    """
    body: dict[str, Any] = {}
    if metadata is not omit:
        body["metadata"] = metadata
    if name is not omit:
        body["name"] = name
    return Call(
        OPERATION,
        Vault.from_dict,
        "/vaults",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
