"""List the encryption keys of the organization that an external key service holds: GET /organization/external_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.external_key import ExternalKey

OPERATION = Operation(
    id="list-external-keys",
    method="GET",
    path="/organization/external_keys",
    name="admin.organization.external_keys.list",
    auth="admin",
)
_item = to_model("external_key", "ExternalKey")


def list_external_keys(
    *,
    after: str | None | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
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
) -> PageCall[ExternalKey]:
    """List the encryption keys of the organization that an external key service holds.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        purpose: intended use of the key
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/external_keys",
        query=pairs(after=after, limit=limit, order=order, purpose=purpose),
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
