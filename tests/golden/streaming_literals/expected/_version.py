# Generated from the API's document: #/info
__title__ = "streaming_literals"
__version__ = "1.0.0"
