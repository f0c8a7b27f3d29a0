import java.util.zip.ZipFile

def entries = { String jar ->
    def zip = new ZipFile(new File(basedir, jar))
    try {
        zip.entries().collect { it.name }
    } finally {
        zip.close()
    }
}
assert 'valley/ValleyRegions$Hill.class' in entries('valley/target/valley-1.jar')
def model = entries('tea/target/tea-1.jar')
assert 'tea/TeaSolver.class' in model
assert 'META-INF/fragmenta/Tea.json' in model
assert new File(basedir, 'tea/target/generated-sources/annotations/tea/TeaSolver.java').exists()
