# Generated from the API's document: #/info
__title__ = "overlay"
__version__ = "1.0.0"
