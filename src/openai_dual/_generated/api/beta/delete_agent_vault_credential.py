"""Delete a credential of a vault: DELETE /vaults/{vault_id}/credentials/{credential_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.credential_deleted import CredentialDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteVaultCredential",
    method="DELETE",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    name="beta.agents.vaults.credentials.delete",
    headers={"OpenAI-Beta": "agents=v1"},
)


def delete_agent_vault_credential(
    credential_id: str,
    *,
    vault_id: str,
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
) -> Call[CredentialDeleted]:
    """Delete a credential of a vault.

    Args:
        credential_id: id of the credential
        vault_id: id of the vault
    """
    return Call(
        OPERATION,
        CredentialDeleted.from_dict,
        expand("/vaults/{vault_id}/credentials/{credential_id}", vault_id=vault_id, credential_id=credential_id),
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
