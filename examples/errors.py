"""Handle errors by their class or by their attributes.

    OPENAI_API_KEY=... python examples/errors.py

Temporary failures (408, 409, 429, 5xx, lost connections) have already been retried when
an error is raised.
"""

from __future__ import annotations

import asyncio

from openai_dual import (
    APIConnectionError,
    APIStatusError,
    AsyncOpenAI,
    AuthenticationError,
    NotFoundError,
    OpenAI,
    OpenAIError,
    RateLimitError,
)

MODEL = "gpt-4o-mini"
WRONG_KEY = "sk-invalid"


def ask(client: OpenAI, model: str = MODEL) -> str | None:
    """Ask one question; if that fails, print the reason and return None."""
    try:
        completion = client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": "Hello!"}]
        )
    except NotFoundError as error:
        print(f"not found ({error.code}): {error.message}")
    except AuthenticationError as error:
        print(f"wrong key ({error.code}), request {error.request_id}")
    except RateLimitError as error:
        print(f"rate limited: wait {error.retry_after} s")
    except APIStatusError as error:
        print(f"status {error.status_code}: {error.message}")
    except APIConnectionError as error:
        print(f"no response: {error}")
    else:
        return completion.choices[0].message.content
    return None


def main() -> None:
    with OpenAI() as client:
        print("response:", ask(client))
        ask(client, model="no-such-model")
        ask(client.with_options(api_key=WRONG_KEY))


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        try:
            await client.models.retrieve("no-such-model")
        except OpenAIError as error:
            print(f"{error.category}, retryable: {error.retryable}")


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
