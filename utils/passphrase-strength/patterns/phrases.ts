import { oneBit, type Piece } from '../piece';
import { isCapital, type Text } from '../text';

/** Attackers keep lists of quotations, titles and verses; these stand for the best known. Letters only, folded. */
const phrases =
  `correcthorsebatterystaple tobeornottobe thatisthequestion maytheforcebewithyou openthepodbaydoors
 thequickbrownfox jumpsoverthelazydog iloveyousomuch iloveyouforever letmeinplease thisismypassword
 itwasthebestoftimes twinkletwinklelittlestar marysalittlelamb maryhadalittlelamb
 rowrowrowyourboat happybirthdaytoyou happybirthday merrychristmas happynewyear ingodwetrust godblessamerica
 inthebeginning ourfatherwhoart ourfatherwhoartinheaven thelordismyshepherd iamyourfather winteriscoming
 youshallnotpass onceuponatime liveandletdie livelongandprosper allyourbasearebelongtous neverguessthis
 nevergonnagiveyouup helloitsme hellodarknessmyoldfriend wearethechampions stairwaytoheaven
 ilfautqueteuxemourir ilfautmanger jepensedoncjesuis jetaimepourtoujours jetaimepourlavie etreounepasetre
 liberteegalitefraternite allonsenfantsdelapatrie lejourdegloireestarrive joyeuxanniversaire joyeuxnoel
 bonneannee auclairdelalune frerejacques frerejacquesdormezvous surlepontdavignon iletaitunefois
 notreperequiesauxcieux jevoussaluemarie longtempsjemesuiscouchedebonneheure
 demaindeslaube lecorbeauetlerenard maitrecorbeau maitrecorbeausurunarbreperche lacigaleetlafourmi
 quelaforcesoitavectoi ouvretoisesame sesameouvretoi cestpasfaux toutvabien cestlavie vivelafrance
 lepetitprince dessinemoiunmouton nonjeneregretterien aupresdemablonde lesfeuillesmortes motdepassesecret
 cestmonmotdepasse voicimonmotdepasse`.split(/\s+/);

/** The phrases an attacker has, as a base-ten logarithm. */
const cost = 4;

/** Well-known phrases, whatever stands between their words. */
export function phrasePieces({ characters, folded }: Text): readonly Piece[] {
  const places = [...folded].flatMap((character, place) => (/[a-z]/.test(character) ? [place] : []));
  const letters = places.map((place) => folded[place]).join('');
  const capitals = characters.some(isCapital) ? oneBit : 0;
  return phrases.flatMap((phrase): Piece[] => {
    const at = letters.indexOf(phrase);
    const start = places[at];
    const last = places[at + phrase.length - 1];
    if (start === undefined || last === undefined) return [];
    return [{ start, end: last + 1, cost: cost + capitals, habits: ['phrase'] }];
  });
}
