# Generated from the API's document: #/info
__title__ = "reserved_words"
__version__ = "1.0.0"
