"""Retrieve a certificate: GET /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ...models.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getCertificate",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    name="admin.organization.certificates.retrieve",
    auth="admin",
)


def retrieve_certificate(
    certificate_id: str,
    *,
    include: Sequence[Literal["content"]] | Omit = omit,
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
) -> Call[Certificate]:
    """Retrieve a certificate.

    Args:
        certificate_id: id of the certificate
        include: extra fields to include in the response
    """
    return Call(
        OPERATION,
        Certificate.from_dict,
        expand("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
        query=pairs(include=include),
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
