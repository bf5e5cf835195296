"""Add a credential to a vault: POST /vaults/{vault_id}/credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.credential import Credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_agent_vault_credential import CredentialAuthCreateParam

OPERATION = Operation(
    id="createVaultCredential",
    method="POST",
    path="/vaults/{vault_id}/credentials",
    name="beta.agents.vaults.credentials.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_vault_credential(
    vault_id: str,
    *,
    auth: CredentialAuthCreateParam | BaseModel,
    name: str,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
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
) -> Call[Credential]:
    """Add a credential to a vault.

    Args:
        vault_id: id of the vault
        auth: how the credential authenticates
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "auth": auth,
        "name": name,
    }
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Credential.from_dict,
        expand("/vaults/{vault_id}/credentials", vault_id=vault_id),
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
