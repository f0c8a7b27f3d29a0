def log = new File(basedir, 'build.log').text
assert log.contains('Tea.java:[22,35] [FRG-202] Block Withering: laborHours is -0.5')
assert log.contains('Tea.java:[25,56] [FRG-112] Link Leaf leads from block Withering to the same block')
