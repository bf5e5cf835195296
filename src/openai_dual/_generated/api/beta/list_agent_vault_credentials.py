"""List the credentials of a vault, without their secrets: GET /vaults/{vault_id}/credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.credential import Credential
    from ...params.shared_beta import VaultStatusFilterParam

OPERATION = Operation(
    id="listVaultCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    name="beta.agents.vaults.credentials.list",
    headers={"OpenAI-Beta": "agents=v1"},
)
_item = to_model("credential", "Credential")


def list_agent_vault_credentials(
    vault_id: str,
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: VaultStatusFilterParam | Omit = omit,
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
) -> PageCall[Credential]:
    """List the credentials of a vault, without their secrets.

    Args:
        vault_id: id of the vault
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        metadata: up to 16 key-value pairs of strings, stored with the object
        order: sort order by creation time, `asc` or `desc`
        status: state of the entries to list
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/vaults/{vault_id}/credentials", vault_id=vault_id),
        query=pairs(after=after, limit=limit, metadata=metadata, order=order, status=status),
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
        item=_item,
        page="cursor",
    )
