"""Change a credential of a vault, or replace its secret: POST /vaults/{vault_id}/credentials/{credential_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.credential import Credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.update_agent_vault_credential import CredentialAuthRotateParam

OPERATION = Operation(
    id="updateVaultCredential",
    method="POST",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    name="beta.agents.vaults.credentials.update",
    headers={"OpenAI-Beta": "agents=v1"},
)


def update_agent_vault_credential(
    credential_id: str,
    *,
    vault_id: str,
    auth: CredentialAuthRotateParam | BaseModel | Omit = omit,
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
    """Change a credential of a vault, or replace its secret.

    Args:
        credential_id: id of the credential
        vault_id: id of the vault
        auth: how the credential authenticates
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if auth is not omit:
        body["auth"] = auth
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Credential.from_dict,
        expand("/vaults/{vault_id}/credentials/{credential_id}", vault_id=vault_id, credential_id=credential_id),
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
