"""Print a response while it arrives.

    OPENAI_API_KEY=... python examples/streaming.py

Leaving the `with` block closes the connection. An interrupted stream raises
`StreamInterrupted`.
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


def main() -> None:
    with OpenAI() as client:
        stream = client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Count to five."}],
            stream=True,
        )
        for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content is not None:
                print(chunk.choices[0].delta.content, end="", flush=True)
        print()


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        async with await client.responses.create(
            model=MODEL, input="Count to ten.", stream=True
        ) as stream:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="", flush=True)
        print()


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
