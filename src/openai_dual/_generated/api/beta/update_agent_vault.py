"""Change a vault: POST /vaults/{vault_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel

OPERATION = Operation(
    id="updateVault",
    method="POST",
    path="/vaults/{vault_id}",
    name="beta.agents.vaults.update",
    headers={"OpenAI-Beta": "agents=v1"},
)


def update_agent_vault(
    vault_id: str,
    *,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
    name: str | None | Omit = omit,
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
    """Change a vault.

    Args:
        vault_id: id of the vault
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
        expand("/vaults/{vault_id}", vault_id=vault_id),
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
