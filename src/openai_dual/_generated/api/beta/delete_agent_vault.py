"""Delete a vault with its credentials: DELETE /vaults/{vault_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vault_deleted import VaultDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteVault",
    method="DELETE",
    path="/vaults/{vault_id}",
    name="beta.agents.vaults.delete",
    headers={"OpenAI-Beta": "agents=v1"},
)


def delete_agent_vault(
    vault_id: str,
    *,
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
) -> Call[VaultDeleted]:
    """Delete a vault with its credentials.

    Args:
        vault_id: id of the vault
    """
    return Call(
        OPERATION,
        VaultDeleted.from_dict,
        expand("/vaults/{vault_id}", vault_id=vault_id),
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
