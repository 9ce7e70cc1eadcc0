"""A completion that is printed while it is written."""

from generated import OpenAI

client = OpenAI()

stream = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt="Tell a very short story about a lighthouse and a whale.",
    max_tokens=120,
    stream=True,
    stream_options={"include_usage": True},
)

for chunk in stream:
    for choice in chunk.choices:
        print(choice.text, end="", flush=True)
    if chunk.usage is not None:
        print(f"\n({chunk.usage.total_tokens} tokens)")
