import{$ as sr,$a as Pi,$c as O,A as Qs,Aa as Pt,Ab as fa,Ac as Ct,Ad as gb,B as cr,Ba as Wn,Bb as Q,Bc as pr,Bd as Qt,C as Ga,Ca as sv,Cb as Sv,Cc as el,Cd as al,
D as x,Da as dv,Db as ef,Dc as mn,E as Vi,Ea as Ws,Eb as ce,Ec as ob,Ed as tf,F as Xe,Fa as ed,Fb as Tv,Fc as ud,Fd as tl,G as b,Ga as ad,Gb as Av,H as Te,Ha as mv,
Hb as Cv,Hc as fd,I as yc,Ia as M,Ib as Ev,Ic as at,J as wc,Ja as uv,Jb as Ov,Jc as rb,Ka as fv,Kb as Nv,Kc as ib,L as Jg,La as td,Lb as Mv,Lc as lb,M as Z,Ma as hv,
Mb as Rv,Mc as hd,N as Wg,Na as pv,Nb as Dv,Nc as pd,O as A,Oa as gv,Ob as Zi,Oc as cb,P as Fu,Pa as vv,Pb as Bn,Pc as sb,Q as Xs,Qa as bv,Qb as Bv,Qc as gd,R as Zs,
Ra as yv,S as Aa,Sa as nd,Sb as Uv,Sc as Fe,T as ev,Ta as wv,Tb as No,Tc as db,U as _a,Ua as Dn,Ub as xc,Uc as vd,V as av,Va as $e,Vb as Lv,Vc as gr,W as $s,Wa as he,
Wb as Gv,Wc as bd,X as B,Xa as et,Xb as qv,Xc as mb,Y as ra,Ya as Wu,Yb as $i,Z as Fs,Za as _v,Zb as Hv,Zc as yd,_ as tv,_a as od,_b as Kv,_c as ub,a as Ys,aa as Js,
ab as _c,ac as Iv,ad as fb,b as h,ba as Ca,bb as xv,bc as jv,bd as un,c as Ig,ca as li,cb as dr,cd as to,d as D,da as Eo,db as mr,dc as hr,dd as _e,e as jg,eb as Oo,
ec as Yv,ed as xa,f as Vs,fa as ue,fb as rd,fc as Vv,fd as kc,g as Yg,ga as $n,gb as ci,gc as ld,gd as Ke,ha as Ze,hb as ur,hc as Fi,hd as fn,i as Vg,ia as S,ib as fr,
ic as Pv,id as af,j as Pg,ja as ma,jb as eo,jc as Qv,jd as vr,k as Qg,ka as C,kb as kv,kc as Xv,kd as no,l as Xg,la as fe,lb as Qi,lc as cd,ld as oo,m as bc,ma as ut,
mc as Zv,md as H,n as Fx,na as N,nc as Ji,o as Ps,oa as Fn,ob as Xi,oc as $v,p as y,pa as Ea,pc as Fv,q as Zg,qa as nv,qc as Jv,r as Ja,ra as ov,rc as Wv,rd as hb,
s as $g,sa as Jn,sc as eb,t as Fg,ta as rv,tc as ab,u as Wa,ua as iv,uc as sd,v as Rn,va as lv,vb as id,vc as dd,vd as wd,wa as cv,wb as zv,wc as tb,x as lr,xa as qa,
xb as ao,xc as Wi,y as dn,ya as L,yb as ie,yc as md,yd as _d,z as ne,za as Ju,zb as ua,zc as nb,zd as pb}from"./chunk-Q2JNGE6D.js";var Tb=Ys(Ge=>{"use strict";function lf(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,o=e[n];if(0<xd(o,a))e[n]=a,e[t]=o,t=n;else break e}}function ro(e){
return e.length===0?null:e[0]}function zd(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,o=e.length,r=o>>>1;n<r;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>xd(l,t))c<o&&0>xd(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<o&&0>xd(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function xd(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}Ge.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(vb=performance,Ge.
unstable_now=function(){return vb.now()}):(nf=Date,bb=nf.now(),Ge.unstable_now=function(){return nf.now()-bb});var vb,nf,bb,Mo=[],br=[],Jx=1,hn=null,tt=3,cf=!1,
zc=!1,Sc=!1,sf=!1,_b=typeof setTimeout=="function"?setTimeout:null,xb=typeof clearTimeout=="function"?clearTimeout:null,yb=typeof setImmediate<"u"?setImmediate:
null;function kd(e){for(var a=ro(br);a!==null;){if(a.callback===null)zd(br);else if(a.startTime<=e)zd(br),a.sortIndex=a.expirationTime,lf(Mo,a);else break;a=ro(
br)}}function df(e){if(Sc=!1,kd(e),!zc)if(ro(Mo)!==null)zc=!0,ol||(ol=!0,nl());else{var a=ro(br);a!==null&&mf(df,a.startTime-e)}}var ol=!1,Tc=-1,kb=5,zb=-1;function Sb(){
return sf?!0:!(Ge.unstable_now()-zb<kb)}function of(){if(sf=!1,ol){var e=Ge.unstable_now();zb=e;var a=!0;try{e:{zc=!1,Sc&&(Sc=!1,xb(Tc),Tc=-1),cf=!0;var t=tt;try{
a:{for(kd(e),hn=ro(Mo);hn!==null&&!(hn.expirationTime>e&&Sb());){var n=hn.callback;if(typeof n=="function"){hn.callback=null,tt=hn.priorityLevel;var o=n(hn.expirationTime<=
e);if(e=Ge.unstable_now(),typeof o=="function"){hn.callback=o,kd(e),a=!0;break a}hn===ro(Mo)&&zd(Mo),kd(e)}else zd(Mo);hn=ro(Mo)}if(hn!==null)a=!0;else{var r=ro(
br);r!==null&&mf(df,r.startTime-e),a=!1}}break e}finally{hn=null,tt=t,cf=!1}a=void 0}}finally{a?nl():ol=!1}}}var nl;typeof yb=="function"?nl=function(){yb(of)}:
typeof MessageChannel<"u"?(rf=new MessageChannel,wb=rf.port2,rf.port1.onmessage=of,nl=function(){wb.postMessage(null)}):nl=function(){_b(of,0)};var rf,wb;function mf(e,a){
Tc=_b(function(){e(Ge.unstable_now())},a)}Ge.unstable_IdlePriority=5;Ge.unstable_ImmediatePriority=1;Ge.unstable_LowPriority=4;Ge.unstable_NormalPriority=3;Ge.unstable_Profiling=
null;Ge.unstable_UserBlockingPriority=2;Ge.unstable_cancelCallback=function(e){e.callback=null};Ge.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):kb=0<e?Math.floor(1e3/e):5};Ge.unstable_getCurrentPriorityLevel=
function(){return tt};Ge.unstable_next=function(e){switch(tt){case 1:case 2:case 3:var a=3;break;default:a=tt}var t=tt;tt=a;try{return e()}finally{tt=t}};Ge.unstable_requestPaint=
function(){sf=!0};Ge.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=tt;tt=e;try{return a()}finally{
tt=t}};Ge.unstable_scheduleCallback=function(e,a,t){var n=Ge.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var o=-1;break;case 2:o=250;break;case 5:o=1073741823;break;case 4:o=1e4;break;default:o=5e3}return o=t+o,e={id:Jx++,callback:a,priorityLevel:e,startTime:t,
expirationTime:o,sortIndex:-1},t>n?(e.sortIndex=t,lf(br,e),ro(Mo)===null&&e===ro(br)&&(Sc?(xb(Tc),Tc=-1):Sc=!0,mf(df,t-n))):(e.sortIndex=o,lf(Mo,e),zc||cf||(zc=
!0,ol||(ol=!0,nl()))),e};Ge.unstable_shouldYield=Sb;Ge.unstable_wrapCallback=function(e){var a=tt;return function(){var t=tt;tt=a;try{return e.apply(this,arguments)}finally{
tt=t}}}});var Cb=Ys((aS,Ab)=>{"use strict";Ab.exports=Tb()});var h2=Ys(ru=>{"use strict";var Sa=Cb(),fy=D(),Wx=Fx();function z(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function hy(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function fs(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function py(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function gy(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Eb(e){if(fs(e)!==e)throw Error(
z(188))}function ek(e){var a=e.alternate;if(!a){if(a=fs(e),a===null)throw Error(z(188));return a!==e?null:e}for(var t=e,n=a;;){var o=t.return;if(o===null)break;
var r=o.alternate;if(r===null){if(n=o.return,n!==null){t=n;continue}break}if(o.child===r.child){for(r=o.child;r;){if(r===t)return Eb(o),e;if(r===n)return Eb(o),
a;r=r.sibling}throw Error(z(188))}if(t.return!==n.return)t=o,n=r;else{for(var i=!1,l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}
if(!i){for(l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}if(!i)throw Error(z(189))}}if(t.alternate!==n)throw Error(z(190))}
if(t.tag!==3)throw Error(z(188));return t.stateNode.current===t?e:a}function vy(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=vy(e),a!==null)return a;e=e.sibling}return null}function Dt(e,a,t,n,o,r){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,o,r)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&Dt(e.child,a,t,n,o,r))return!0;e=e.sibling}return!1}function Ei(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function Ob(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function by(e){var a=[null,null],t=Ei(e);return t===null||yy(a,e,t.child,{foundSelf:!1}),a}function yy(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&yy(e,a,t.child,n))return!0;t=t.
sibling}return!1}function za(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(z(559))}}var ml=null,
jf=null;function ak(e,a,t){return e===t?!0:e===a?(ml=e,!0):!1}function tk(e,a,t){return e===t?(jf=e,!1):e===a?(jf!==null&&(ml=e),!0):!1}function Nb(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Yf(e,a,t){for(var n=0,o=e;o;o=t(o))n++;o=0;for(var r=a;r;r=
t(r))o++;for(;0<n-o;)e=t(e),n--;for(;0<o-n;)a=t(a),o--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var Oe=Object.assign,nk=Symbol.
for("react.element"),Sd=Symbol.for("react.transitional.element"),Rc=Symbol.for("react.portal"),ul=Symbol.for("react.fragment"),wy=Symbol.for("react.strict_mode"),
Vf=Symbol.for("react.profiler"),_y=Symbol.for("react.consumer"),uo=Symbol.for("react.context"),ep=Symbol.for("react.forward_ref"),Pf=Symbol.for("react.suspense"),
Qf=Symbol.for("react.suspense_list"),ap=Symbol.for("react.memo"),xr=Symbol.for("react.lazy"),Xf=Symbol.for("react.activity"),ok=Symbol.for("react.legacy_hidden"),
rk=Symbol.for("react.memo_cache_sentinel"),Zf=Symbol.for("react.view_transition"),ik=Symbol.for("react.recoverable"),Mb=Symbol.iterator;function Ac(e){return e===
null||typeof e!="object"?null:(e=Mb&&e[Mb]||e["@@iterator"],typeof e=="function"?e:null)}var lk=Symbol.for("react.client.reference");function $f(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===lk?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case ul:return"Fragment";case Vf:return"\
Profiler";case wy:return"StrictMode";case Pf:return"Suspense";case Qf:return"SuspenseList";case Xf:return"Activity";case Zf:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case Rc:return"Portal";case uo:return e.displayName||"Context";case _y:return(e._context.displayName||"Context")+".Consumer";case ep:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case ap:return a=e.displayName||null,a!==null?
a:$f(e.type)||"Memo";case xr:a=e._payload,e=e._init;try{return $f(e(a))}catch{}}return null}var Dc=Array.isArray,q=fy.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ge=Wx.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,gi={pending:!1,data:null,method:null,action:null},Ff=[],fl=-1;function yo(e){return{current:e}}
function ja(e){0>fl||(e.current=Ff[fl],Ff[fl]=null,fl--)}function Re(e,a){fl++,Ff[fl]=e.current,e.current=a}var go=yo(null),Fc=yo(null),Nr=yo(null),mm=yo(null);
function um(e,a){switch(Re(Nr,a),Re(Fc,e),Re(go,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?P0(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=P0(a),e=j1(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}ja(go),Re(go,e)}function Rl(){ja(go),ja(Fc),ja(Nr)}function Jf(e){
var a=e.memoizedState;a!==null&&(jl._currentValue=a.memoizedState,Re(mm,e)),a=go.current;var t=j1(a,e.type);a!==t&&(Re(Fc,e),Re(go,t))}function fm(e){Fc.current===
e&&(ja(go),ja(Fc)),mm.current===e&&(ja(mm),jl._currentValue=gi)}var uf,Rb;function wr(e){if(uf===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
uf=a&&a[1]||"",Rb=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+uf+e+Rb}var ff=!1;function hf(e,a){if(!e||ff)return"";ff=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(g){var m=g}Reflect.construct(e,[],d)}else{try{d.call()}catch(g){m=g}d=!1;try{var f=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(f!==void 0?Object.defineProperty(e.prototype,
"props",f):delete e.prototype.props)}}}else{try{throw Error()}catch(g){m=g}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(g){if(g&&m&&typeof g.
stack=="string")return[g.stack,m.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var o=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");o&&o.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var r=n.
DetermineComponentFrameRoot(),i=r[0],l=r[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(o=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;o<s.length&&!s[o].includes("DetermineComponentFrameRoot");)o++;if(n===c.length||
o===s.length)for(n=c.length-1,o=s.length-1;1<=n&&0<=o&&c[n]!==s[o];)o--;for(;1<=n&&0<=o;n--,o--)if(c[n]!==s[o]){if(n!==1||o!==1)do if(n--,o--,0>o||c[n]!==s[o]){
var u=`
`+c[n].replace(" at new "," at ");return e.displayName&&u.includes("<anonymous>")&&(u=u.replace("<anonymous>",e.displayName)),u}while(1<=n&&0<=o);break}}}finally{
ff=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?wr(t):""}function ck(e,a){switch(e.tag){case 26:case 27:case 5:return wr(e.type);case 16:return wr(
"Lazy");case 13:return e.child!==a&&a!==null?wr("Suspense Fallback"):wr("Suspense");case 19:return wr("SuspenseList");case 0:case 15:return hf(e.type,!1);case 11:
return hf(e.type.render,!1);case 1:return hf(e.type,!0);case 31:return wr("Activity");case 30:return wr("ViewTransition");default:return""}}function Db(e){try{var a="",
t=null;do a+=ck(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Wf=Object.prototype.hasOwnProperty,tp=Sa.unstable_scheduleCallback,pf=Sa.unstable_cancelCallback,sk=Sa.unstable_shouldYield,dk=Sa.unstable_requestPaint,
Wt=Sa.unstable_now,mk=Sa.unstable_getCurrentPriorityLevel,xy=Sa.unstable_ImmediatePriority,ky=Sa.unstable_UserBlockingPriority,hm=Sa.unstable_NormalPriority,uk=Sa.
unstable_LowPriority,zy=Sa.unstable_IdlePriority,fk=Sa.log,hk=Sa.unstable_setDisableYieldValue,hs=null,en=null;function Sr(e){if(typeof fk=="function"&&hk(e),en&&
typeof en.setStrictMode=="function")try{en.setStrictMode(hs,e)}catch{}}var an=Math.clz32?Math.clz32:vk,pk=Math.log,gk=Math.LN2;function vk(e){return e>>>=0,e===
0?32:31-(pk(e)/gk|0)|0}var Td=256,Ad=262144,Cd=4194304;function mi(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Hm(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var o=0,r=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~r,n!==0?o=mi(n):(i&=l,i!==0?
o=mi(i):t||(t=l&~e,t!==0&&(o=mi(t))))):(l=n&~r,l!==0?o=mi(l):i!==0?o=mi(i):t||(t=n&~e,t!==0&&(o=mi(t)))),o===0?0:a!==0&&a!==o&&(a&r)===0&&(r=o&-o,t=a&-a,r>=t||r===
32&&(t&4194048)!==0)?a:o}function ps(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function Sy(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-an(t),o=1<<n;a|=e[n],t&=~o}return a}function bk(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function Ty(){var e=Cd;return Cd<<=1,(Cd&62914560)===0&&(Cd=4194304),e}function gf(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function gs(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function yk(e,a,t,n,o,r){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var u=31-an(t),d=1<<u;l[u]=0,c[u]=-1;var m=s[u];if(m!==null)for(s[u]=null,u=0;u<m.length;u++){var f=m[u];f!==null&&(f.lane&=-536870913)}
t&=~d}n!==0&&Ay(e,n,0),r!==0&&o===0&&e.tag!==0&&(e.suspendedLanes|=r&~(i&~a))}function Ay(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-an(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function Cy(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-an(t),o=1<<n;o&a|e[n]&
a&&(e[n]|=a),t&=~o}}function Ey(e,a){var t=a&-a;return t=(t&42)!==0?1:np(t),(t&(e.suspendedLanes|a))!==0?0:t}function np(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function op(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function Oy(){var e=ge.
p;return e!==0?e:(e=window.event,e===void 0?32:m2(e.type))}function Bb(e,a){var t=ge.p;try{return ge.p=e,a()}finally{ge.p=t}}var Vo=Math.random().toString(36).slice(
2),Ka="__reactFiber$"+Vo,Bt="__reactProps$"+Vo,Pl="__reactContainer$"+Vo,Ub="__reactEvents$"+Vo,wk="__reactListeners$"+Vo,_k="__reactHandles$"+Vo,Lb="__reactRes\
ources$"+Vo,vs="__reactMarker$"+Vo,pm="__reactLoad$"+Vo;function Km(e){delete e[Ka],delete e[Bt],delete e[wk],delete e[_k]}function hi(e){var a;if(a=e[Ka])return a;
for(var t=e.parentNode;t;){if(a=t[Pl]||t[Ka]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=ey(e);e!==null;){if(t=e[Ka])return t;e=ey(e)}return a}
e=t,t=e.parentNode}return null}function Ql(e){if(e=e[Ka]||e[Pl]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Bc(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(z(33))}function kl(e){var a=e[Lb];return a||(a=e[Lb]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Ma(e){e[vs]=!0}function Ny(e){e[pm]=void 0}var My=new Set,Ry={};function Oi(e,a){Dl(e,a),Dl(e+"Capture",a)}function Dl(e,a){for(Ry[e]=a,e=0;e<a.length;e++)
My.add(a[e])}var xk=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Gb={},qb={};function kk(e){return Wf.call(qb,e)?!0:Wf.call(Gb,e)?!1:xk.test(e)?qb[e]=!0:(Gb[e]=
!0,!1)}var se=!1;function Hb(){var e=se;return se=!1,e}function Pd(e,a,t){if(kk(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Ed(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function Ro(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Zt(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Dy(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function zk(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var o=n.get,r=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return o.call(this)},set:function(i){t=""+i,r.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function eh(e){if(!e._valueTracker){var a=Dy(e)?"checked":"va\
lue";e._valueTracker=zk(e,a,""+e[a])}}function By(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Dy(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var Sk=/[\n"\\]/g;function yn(e){return e.replace(Sk,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function ah(e,a,t,n,o,r,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Zt(a)):e.value!==""+Zt(a)&&(e.value=""+Zt(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?vf(e,Zt(e.value)):vf(e,Zt(a)):t!=null?vf(e,Zt(t)):n!=null&&e.removeAttribute("value"),o==null&&r!=null&&(e.defaultChecked=!!r),o!=null&&
(e.checked=o&&typeof o!="function"&&typeof o!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Zt(l):e.removeAttribute(
"name")}function Uy(e,a,t,n,o,r,i,l){if(r!=null&&typeof r!="function"&&typeof r!="symbol"&&typeof r!="boolean"&&(e.type=r),a!=null||t!=null){if(!(r!=="submit"&&
r!=="reset"||a!=null)){eh(e);return}t=t!=null?""+Zt(t):"",a=a!=null?""+Zt(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??o,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),eh(e)}function vf(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function zl(e,a,t,n){if(e=e.options,a){a={};for(var o=0;o<t.length;o++)a["$"+t[o]]=!0;for(t=0;t<e.length;t++)o=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==o&&(e[t].selected=o),o&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Zt(t),a=null,o=0;o<e.length;o++){if(e[o].value===t){e[o].selected=
!0,n&&(e[o].defaultSelected=!0);return}a!==null||e[o].disabled||(a=e[o])}a!==null&&(a.selected=!0)}}function Ly(e,a,t){if(a!=null&&(a=""+Zt(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Zt(t):""}function Gy(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
z(92));if(Dc(n)){if(1<n.length)throw Error(z(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Zt(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),eh(
e)}function Bl(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var Tk=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Kb(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||Tk.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function qy(e,a,t){if(a!=null&&typeof a!="object")throw Error(z(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",se=!0);for(var o in a)n=a[o],a.hasOwnProperty(
o)&&t[o]!==n&&(Kb(e,o,n),se=!0)}else for(var r in a)a.hasOwnProperty(r)&&Kb(e,r,a[r])}function rp(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var Ak=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),Ck=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Qd(e){return Ck.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function fo(){}var th=null;function ip(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var hl=null,Sl=null;function Ib(e){
var a=Ql(e);if(a&&(e=a.stateNode)){var t=e[Bt]||null;e:switch(e=a.stateNode,a.type){case"input":if(ah(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+yn(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var o=n[Bt]||null;if(!o)throw Error(z(90));ah(n,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&By(n)}break e;case"textarea":Ly(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
zl(e,!!t.multiple,a,!1)}}}var bf=!1;function Hy(e,a,t){if(bf)return e(a,t);bf=!0;try{var n=e(a);return n}finally{if(bf=!1,(hl!==null||Sl!==null)&&(au(),hl&&(a=hl,
e=Sl,Sl=hl=null,Ib(a),e)))for(a=0;a<e.length;a++)Ib(e[a])}}function Jc(e,a){var t=e.stateNode;if(t===null)return null;var n=t[Bt]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(z(231,a,typeof t));return t}var qo=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),nh=!1;if(qo)try{rl={},Object.defineProperty(rl,"passive",{get:function(){nh=!0}}),window.addEventListener("test",
rl,rl),window.removeEventListener("test",rl,rl)}catch{nh=!1}var rl,Tr=null,lp=null,Xd=null;function Ky(){if(Xd)return Xd;var e,a=lp,t=a.length,n,o="value"in Tr?
Tr.value:Tr.textContent,r=o.length;for(e=0;e<t&&a[e]===o[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===o[r-n];n++);return Xd=o.slice(e,1<n?1-n:void 0)}function Zd(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function Od(){return!0}function jb(){return!1}function gt(e){
function a(t,n,o,r,i){this._reactName=t,this._targetInst=o,this.type=n,this.nativeEvent=r,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(r):r[l]);return this.isDefaultPrevented=(r.defaultPrevented!=null?r.defaultPrevented:r.returnValue===!1)?Od:jb,this.isPropagationStopped=
jb,this}return Oe(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=Od)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=Od)},persist:function(){},isPersistent:Od}),a}var Pr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Im=gt(Pr),bs=Oe({},Pr,{view:0,detail:0}),Ek=gt(bs),yf,wf,Cc,jm=Oe({},bs,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:cp,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Cc&&
(Cc&&e.type==="mousemove"?(yf=e.screenX-Cc.screenX,wf=e.screenY-Cc.screenY):wf=yf=0,Cc=e),yf)},movementY:function(e){return"movementY"in e?e.movementY:wf}}),Yb=gt(
jm),Ok=Oe({},jm,{dataTransfer:0}),Nk=gt(Ok),Mk=Oe({},bs,{relatedTarget:0}),_f=gt(Mk),Rk=Oe({},Pr,{animationName:0,elapsedTime:0,pseudoElement:0}),Dk=gt(Rk),Bk=Oe(
{},Pr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),Uk=gt(Bk),Lk=Oe({},Pr,{data:0}),Vb=gt(Lk),Gk={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},qk={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},Hk={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function Kk(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=Hk[e])?!!a[e]:!1}function cp(){return Kk}var Ik=Oe({},bs,{key:function(e){
if(e.key){var a=Gk[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Zd(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?qk[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:cp,charCode:function(e){
return e.type==="keypress"?Zd(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Zd(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),jk=gt(Ik),Yk=Oe({},jm,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),Pb=gt(Yk),Vk=Oe({},Pr,{submitter:0}),Pk=gt(Vk),Qk=Oe({},bs,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:cp}),Xk=gt(Qk),Zk=Oe({},Pr,{propertyName:0,elapsedTime:0,pseudoElement:0}),$k=gt(Zk),Fk=Oe({},jm,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),Jk=gt(Fk),Wk=Oe({},Pr,{newState:0,oldState:0,source:0}),e3=gt(Wk),a3=[9,13,27,32],sp=qo&&"CompositionEvent"in window,Gc=null;qo&&"documen\
tMode"in document&&(Gc=document.documentMode);var t3=qo&&"TextEvent"in window&&!Gc,Iy=qo&&(!sp||Gc&&8<Gc&&11>=Gc),Qb=" ",Xb=!1;function jy(e,a){switch(e){case"k\
eyup":return a3.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function Yy(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var pl=!1;function n3(e,a){switch(e){case"compositionend":return Yy(a);case"keypress":return a.which!==
32?null:(Xb=!0,Qb);case"textInput":return e=a.data,e===Qb&&Xb?null:e;default:return null}}function o3(e,a){if(pl)return e==="compositionend"||!sp&&jy(e,a)?(e=Ky(),
Xd=lp=Tr=null,pl=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return Iy&&a.locale!=="ko"?null:a.data;default:return null}}var r3={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Zb(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!r3[e.type]:a==="textarea"}function Vy(e,a,t,n){hl?Sl?Sl.push(n):Sl=[n]:hl=n,a=Lm(a,"onChange"),
0<a.length&&(t=new Im("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var qc=null,Wc=null;function i3(e){H1(e,0)}function Ym(e){var a=Bc(e);if(By(a))
return e}function $b(e,a){if(e==="change")return a}var Py=!1;qo&&(qo?(Md="oninput"in document,Md||(xf=document.createElement("div"),xf.setAttribute("oninput","r\
eturn;"),Md=typeof xf.oninput=="function"),Nd=Md):Nd=!1,Py=Nd&&(!document.documentMode||9<document.documentMode));var Nd,Md,xf;function Fb(){qc&&(qc.detachEvent(
"onpropertychange",Qy),Wc=qc=null)}function Qy(e){if(e.propertyName==="value"&&Ym(Wc)){var a=[];Vy(a,Wc,e,ip(e)),Hy(i3,a)}}function l3(e,a,t){e==="focusin"?(Fb(),
qc=a,Wc=t,qc.attachEvent("onpropertychange",Qy)):e==="focusout"&&Fb()}function c3(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Ym(Wc)}function s3(e,a){
if(e==="click")return Ym(a)}function d3(e,a){if(e==="input"||e==="change")return Ym(a)}function m3(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var nn=typeof Object.
is=="function"?Object.is:m3;function es(e,a){if(nn(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var o=t[n];if(!Wf.call(a,o)||!nn(e[o],a[o]))return!1}return!0}function oh(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function Jb(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function Wb(e,a){var t=Jb(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=Jb(t)}}function Xy(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?Xy(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function Zy(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=oh(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=oh(e.document)}return a}function dp(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var u3=qo&&"documentMode"in document&&
11>=document.documentMode,gl=null,rh=null,Hc=null,ih=!1;function e0(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;ih||gl==null||gl!==oh(
n)||(n=gl,"selectionStart"in n&&dp(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Hc&&es(Hc,n)||(Hc=n,n=Lm(rh,"onSelect"),0<n.length&&(a=new Im(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=gl)))}function si(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var vl={animationend:si("Animation","AnimationEnd"),animationiteration:si("Animation","AnimationIteration"),animationstart:si("Anim\
ation","AnimationStart"),transitionrun:si("Transition","TransitionRun"),transitionstart:si("Transition","TransitionStart"),transitioncancel:si("Transition","Tra\
nsitionCancel"),transitionend:si("Transition","TransitionEnd")},kf={},$y={};qo&&($y=document.createElement("div").style,"AnimationEvent"in window||(delete vl.animationend.
animation,delete vl.animationiteration.animation,delete vl.animationstart.animation),"TransitionEvent"in window||delete vl.transitionend.transition);function Ni(e){
if(kf[e])return kf[e];if(!vl[e])return e;var a=vl[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in $y)return kf[e]=a[t];return e}var Fy=Ni("animationend"),Jy=Ni("an\
imationiteration"),Wy=Ni("animationstart"),f3=Ni("transitionrun"),h3=Ni("transitionstart"),p3=Ni("transitioncancel"),ew=Ni("transitionend"),aw=new Map,lh="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");lh.push("scrollEnd");function Kn(e,a){aw.set(e,a),Oi(a,[e])}var g3=0;function Ho(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=Hn.identifierPrefix;var t=g3++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function a0(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Ml;if(t!==null)for(var n=0;n<t.length;n++){var o=e[t[n]];if(o!=null){if(o==="none")return"none";a=a==null?o:a+(" "+o)}}return a??e.default}
function Po(e,a){return e=a0(e),a=a0(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var gm=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},gn=[],bl=0,mp=0;function Vm(){for(var e=bl,a=mp=bl=0;a<e;){var t=gn[a];gn[a++]=null;var n=gn[a];gn[a++]=null;var o=gn[a];
gn[a++]=null;var r=gn[a];if(gn[a++]=null,n!==null&&o!==null){var i=n.pending;i===null?o.next=o:(o.next=i.next,i.next=o),n.pending=o}r!==0&&tw(t,o,r)}}function Pm(e,a,t,n){
gn[bl++]=e,gn[bl++]=a,gn[bl++]=t,gn[bl++]=n,mp|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function up(e,a,t,n){return Pm(e,a,t,n),vm(e)}function Mi(e,a){
return Pm(e,null,null,a),vm(e)}function tw(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var o=!1,r=e.return;r!==null;)r.childLanes|=t,n=r.alternate,
n!==null&&(n.childLanes|=t),r.tag===22&&(e=r.stateNode,e===null||e._visibility&1||(o=!0)),e=r,r=r.return;return e.tag===3?(r=e.stateNode,o&&a!==null&&(o=31-an(t),
e=r.hiddenUpdates,n=e[o],n===null?e[o]=[a]:n.push(a),a.lane=t|536870912),r):null}function vm(e){if(50<$c)throw $c=0,rm=null,Error(z(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var yl={};function v3(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Mt(e,a,t,n){return new v3(e,a,t,n)}
function fp(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Lo(e,a){var t=e.alternate;return t===null?(t=Mt(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function nw(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function $d(e,a,t,n,o,r){var i=0;if(n=e,typeof n=="function")fp(n)&&(i=1);else if(typeof n=="string")i=j6(e,t,go.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case Xf:return e=Mt(31,t,a,o),e.elementType=Xf,e.lanes=r,e;case ul:return vi(t.children,o,r,a);case wy:i=8,o|=24;break;case Vf:
return e=Mt(12,t,a,o|2),e.elementType=Vf,e.lanes=r,e;case Pf:return e=Mt(13,t,a,o),e.elementType=Pf,e.lanes=r,e;case Qf:return e=Mt(19,t,a,o),e.elementType=Qf,e.
lanes=r,e;case ok:case Zf:return e=o|32,e=Mt(30,t,a,e),e.elementType=Zf,e.lanes=r,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case uo:i=10;break e;case _y:i=9;break e;case ep:i=11;break e;case ap:i=14;break e;case xr:i=16,n=null;break e}i=29,t=Error(
z(130,e===null?"null":typeof e,"")),n=null}return a=Mt(i,t,a,o),a.elementType=e,a.type=n,a.lanes=r,a}function vi(e,a,t,n){return e=Mt(7,e,n,a),e.lanes=t,e}function zf(e,a,t){
return e=Mt(6,e,null,a),e.lanes=t,e}function ow(e){var a=Mt(18,null,null,0);return a.stateNode=e,a}function Sf(e,a,t){return a=Mt(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var t0=new WeakMap;function wn(e,a){if(typeof e==
"object"&&e!==null){var t=t0.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Db(a)},t0.set(e,a),a)}return{value:e,source:a,stack:Db(a)}}var wl=[],_l=0,bm=null,
as=0,vn=[],bn=0,Kr=null,ho=1,po="";function Bo(e,a){wl[_l++]=as,wl[_l++]=bm,bm=e,as=a}function rw(e,a,t){vn[bn++]=ho,vn[bn++]=po,vn[bn++]=Kr,Kr=e;var n=ho;e=po;
var o=32-an(n)-1;n&=~(1<<o),t+=1;var r=32-an(a)+o;if(30<r){var i=o-o%5;r=(n&(1<<i)-1).toString(32),n>>=i,o-=i,ho=1<<32-an(a)+o|t<<o|n,po=r+e}else ho=1<<r|t<<o|n,
po=e}function Qm(e){e.return!==null&&(Bo(e,1),rw(e,1,0))}function hp(e){for(;e===bm;)bm=wl[--_l],wl[_l]=null,as=wl[--_l],wl[_l]=null;for(;e===Kr;)Kr=vn[--bn],vn[bn]=
null,po=vn[--bn],vn[bn]=null,ho=vn[--bn],vn[bn]=null}function iw(e,a){vn[bn++]=ho,vn[bn++]=po,vn[bn++]=Kr,ho=a.id,po=a.overflow,Kr=e}var Ra=null,Me=null,$=!1,Mr=null,
_n=!1,ch=Error(z(519));function Ir(e){var a=Error(z(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw ts(wn(a,e)),ch}function n0(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[Ka]=e,a[Bt]=n,t){case"dialog":ee("cancel",a),ee("close",a);break;case"iframe":case"object":case"embed":ee(
"load",a);break;case"video":case"audio":for(t=0;t<is.length;t++)ee(is[t],a);break;case"source":ee("error",a);break;case"img":case"image":case"link":ee("error",a),
ee("load",a);break;case"details":ee("toggle",a);break;case"input":ee("invalid",a),Uy(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"\
select":ee("invalid",a);break;case"textarea":ee("invalid",a),Gy(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||I1(a.textContent,t)?(n.popover!=null&&(ee("beforetoggle",a),ee("toggle",a)),n.onScroll!=null&&ee(
"scroll",a),n.onScrollEnd!=null&&ee("scrollend",a),n.onClick!=null&&(a.onclick=fo),a=!0):a=!1,a||Ir(e,!0)}function ym(e){for(Ra=e.return;Ra;)switch(Ra.tag){case 5:case 31:case 13:
_n=!1;return;case 27:case 3:_n=!0;return;default:Ra=Ra.return}}function il(e){if(e!==Ra)return!1;if(!$)return ym(e),$=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||Ph(e.type,e.memoizedProps)),t=!t),t&&Me&&Ir(e),ym(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(z(317));Me=W0(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(z(317));Me=W0(e)}else a===27?(a=Me,Qr(e.type)?(e=
$h,$h=null,Me=e):Me=a):Me=Ra?xn(e.stateNode.nextSibling):null;return!0}function _i(){Me=Ra=null,$=!1}function Tf(){var e=Mr;return e!==null&&(Ot===null?Ot=e:Ot.
push.apply(Ot,e),Mr=null),e}function ts(e){Mr===null?Mr=[e]:Mr.push(e)}var sh=yo(null),Ri=null,Uo=null;function Ar(e,a,t){Re(sh,a._currentValue),a._currentValue=
t}function Go(e){e._currentValue=sh.current,ja(sh)}function Fd(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function dh(e,a,t,n){var o=e.child;for(o!==null&&(o.return=e);o!==null;){var r=o.dependencies;
if(r!==null){var i=o.child;r=r.firstContext;e:for(;r!==null;){var l=r;r=o;for(var c=0;c<a.length;c++)if(l.context===a[c]){r.lanes|=t,l=r.alternate,l!==null&&(l.
lanes|=t),Fd(r.return,t,e),n||(i=null);break e}r=l.next}}else if(o.tag===18){if(i=o.return,i===null)throw Error(z(341));i.lanes|=t,r=i.alternate,r!==null&&(r.lanes|=
t),Fd(i,t,e),i=null}else o.tag===13&&o.memoizedState!==null&&o.memoizedState.dehydrated===null?(o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=t),Fd(o.return,t,e),
i=o.child,i=i!==null?i.sibling:null):i=o.child;if(i!==null)i.return=o;else for(i=o;i!==null;){if(i===e){i=null;break}if(o=i.sibling,o!==null){o.return=i.return,
i=o;break}i=i.return}o=i}}function xi(e,a,t,n){e=null;for(var o=a,r=!1;o!==null;){if(!r){if((o.flags&524288)!==0)r=!0;else if((o.flags&262144)!==0)break}if(o.tag===
10){var i=o.alternate;if(i===null)throw Error(z(387));if(i=i.memoizedProps,i!==null){var l=o.type;nn(o.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(o===
mm.current){if(i=o.alternate,i===null)throw Error(z(387));i.memoizedState.memoizedState!==o.memoizedState.memoizedState&&(e!==null?e.push(jl):e=[jl])}o=o.return}
return e!==null&&dh(a,e,t,n),a.flags|=262144,e!==null}function wm(e){for(e=e.firstContext;e!==null;){if(!nn(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function ki(e){Ri=e,Uo=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function Ia(e){return lw(Ri,e)}function Rd(e,a){return Ri===null&&ki(
e),lw(e,a)}function lw(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},Uo===null){if(e===null)throw Error(z(308));Uo=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else Uo=Uo.next=a;return t}var b3=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},y3=Sa.unstable_scheduleCallback,w3=Sa.unstable_NormalPriority,pa={$$typeof:uo,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function pp(){return{controller:new b3,data:new Map,refCount:0}}function ys(e){
e.refCount--,e.refCount===0&&y3(w3,function(){e.controller.abort()})}function o0(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Uc=null;function _3(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Kc=null,mh=0,zi=0,Tl=null;function x3(e,a){if(Kc===null){var t=Kc=[];mh=0,zi=jp(),Tl={status:"pending",value:void 0,then:function(n){t.push(n)}}}return mh++,
a.then(r0,r0),a}function r0(){if(--mh===0&&(Uc=null,Kc!==null)){Tl!==null&&(Tl.status="fulfilled");var e=Kc;Kc=null,zi=0,Tl=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function k3(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(o){t.push(o)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var o=0;o<
t.length;o++)(0,t[o])(a)},function(o){for(n.status="rejected",n.reason=o,o=0;o<t.length;o++)(0,t[o])(void 0)}),n}var i0=q.S;q.S=function(e,a){if(S1=Wt(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&x3(e,a),Uc!==null)for(var t=Hl;t!==null;)o0(t,Uc),t=t.next;if(t=e.types,t!==null){for(var n=Hl;n!==null;)o0(n,t),
n=n.next;if(zi!==0){n=Uc,n===null&&(n=Uc=[]);for(var o=0;o<t.length;o++){var r=t[o];n.indexOf(r)===-1&&n.push(r)}}}i0!==null&&i0(e,a)};var bi=yo(null);function gp(){
var e=bi.current;return e!==null?e:Ee.pooledCache}function Jd(e,a){a===null?Re(bi,bi.current):Re(bi,a.pool)}function cw(){var e=gp();return e===null?null:{parent:pa.
_currentValue,pool:e}}var Xl=Error(z(460)),vp=Error(z(474)),Xm=Error(z(542)),_m={then:function(){}};function l0(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function sw(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(fo,fo),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,s0(
e),e===void 0&&!("reason"in a)?Error(z(600)):e;default:if(typeof a.status=="string")a.then(fo,fo);else{if(e=Ee,e!==null&&100<e.shellSuspendCounter)throw Error(z(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var o=a;o.status="fulfilled",o.value=n}},function(n){if(a.status==="pending"){var o=a;o.
status="rejected",o.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,s0(e),e}throw yi=a,Xl}}function ui(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(yi=t,Xl):t}}var yi=null;function c0(){if(yi===null)throw Error(
z(459));var e=yi;return yi=null,e}function s0(e){if(e===Xl||e===Xm)throw Error(z(483))}var Al=null,ns=0;function Dd(e){var a=ns;return ns+=1,Al===null&&(Al=[]),
sw(Al,e,a)}function yr(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function Bd(e,a){throw a.$$typeof===nk?Error(z(525)):(e=Object.prototype.toString.call(a),Error(
z(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function dw(e){function a(w,p){if(e){var v=w.deletions;v===null?(w.deletions=
[p],w.flags|=16):v.push(p)}}function t(w,p){if(!e)return null;for(;p!==null;)a(w,p),p=p.sibling;return null}function n(w){for(var p=new Map;w!==null;)w.key===null?
p.set(w.index,w):p.set(w.key,w),w=w.sibling;return p}function o(w,p){return w=Lo(w,p),w.index=0,w.sibling=null,w}function r(w,p,v){return w.index=v,e?(v=w.alternate,
v!==null?(v=v.index,v<p?(w.flags|=2,p):v):(w.flags|=134217730,p)):(w.flags|=1048576,p)}function i(w){return e&&w.alternate===null&&(w.flags|=134217730),w}function l(w,p,v,_){
return p===null||p.tag!==6?(p=zf(v,w.mode,_),p.return=w,p):(p=o(p,v),p.return=w,p)}function c(w,p,v,_){var E=v.type;return E===ul?(w=u(w,p,v.props.children,_,v.
key),yr(w,v),w):p!==null&&(p.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===xr&&ui(E)===p.type)?(p=o(p,v.props),yr(p,v),p.return=w,p):(p=$d(v.type,
v.key,v.props,null,w.mode,_),yr(p,v),p.return=w,p)}function s(w,p,v,_){return p===null||p.tag!==4||p.stateNode.containerInfo!==v.containerInfo||p.stateNode.implementation!==
v.implementation?(p=Sf(v,w.mode,_),p.return=w,p):(p=o(p,v.children||[]),p.return=w,p)}function u(w,p,v,_,E){return p===null||p.tag!==7?(p=vi(v,w.mode,_,E),p.return=
w,p):(p=o(p,v),p.return=w,p)}function d(w,p,v){if(typeof p=="string"&&p!==""||typeof p=="number"||typeof p=="bigint")return p=zf(""+p,w.mode,v),p.return=w,p;if(typeof p==
"object"&&p!==null){switch(p.$$typeof){case Sd:return v=$d(p.type,p.key,p.props,null,w.mode,v),yr(v,p),v.return=w,v;case Rc:return p=Sf(p,w.mode,v),p.return=w,p;case xr:
return p=ui(p),d(w,p,v)}if(Dc(p)||Ac(p))return p=vi(p,w.mode,v,null),p.return=w,p;if(typeof p.then=="function")return d(w,Dd(p),v);if(p.$$typeof===uo)return d(w,
Rd(w,p),v);Bd(w,p)}return null}function m(w,p,v,_){var E=p!==null?p.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return E!==null?
null:l(w,p,""+v,_);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case Sd:return v.key===E?c(w,p,v,_):null;case Rc:return v.key===E?s(w,p,v,_):null;case xr:
return v=ui(v),m(w,p,v,_)}if(Dc(v)||Ac(v))return E!==null?null:u(w,p,v,_,null);if(typeof v.then=="function")return m(w,p,Dd(v),_);if(v.$$typeof===uo)return m(w,
p,Rd(w,v),_);Bd(w,v)}return null}function f(w,p,v,_,E){if(typeof _=="string"&&_!==""||typeof _=="number"||typeof _=="bigint")return w=w.get(v)||null,l(p,w,""+_,
E);if(typeof _=="object"&&_!==null){switch(_.$$typeof){case Sd:return w=w.get(_.key===null?v:_.key)||null,c(p,w,_,E);case Rc:return w=w.get(_.key===null?v:_.key)||
null,s(p,w,_,E);case xr:return _=ui(_),f(w,p,v,_,E)}if(Dc(_)||Ac(_))return w=w.get(v)||null,u(p,w,_,E,null);if(typeof _.then=="function")return f(w,p,v,Dd(_),E);
if(_.$$typeof===uo)return f(w,p,v,Rd(p,_),E);Bd(p,_)}return null}function g(w,p,v,_){for(var E=null,P=null,R=p,G=p=0,Qe=null;R!==null&&G<v.length;G++){R.index>G?
(Qe=R,R=null):Qe=R.sibling;var W=m(w,R,v[G],_);if(W===null){R===null&&(R=Qe);break}e&&R&&W.alternate===null&&a(w,R),p=r(W,p,G),P===null?E=W:P.sibling=W,P=W,R=Qe}
if(G===v.length)return t(w,R),$&&Bo(w,G),E;if(R===null){for(;G<v.length;G++)R=d(w,v[G],_),R!==null&&(p=r(R,p,G),P===null?E=R:P.sibling=R,P=R);return $&&Bo(w,G),
E}for(R=n(R);G<v.length;G++)Qe=f(R,w,G,v[G],_),Qe!==null&&(e&&(W=Qe.alternate,W!==null&&R.delete(W.key===null?G:W.key)),p=r(Qe,p,G),P===null?E=Qe:P.sibling=Qe,P=
Qe);return e&&R.forEach(function(Zn){return a(w,Zn)}),$&&Bo(w,G),E}function k(w,p,v,_){if(v==null)throw Error(z(151));for(var E=null,P=null,R=p,G=p=0,Qe=null,W=v.
next();R!==null&&!W.done;G++,W=v.next()){R.index>G?(Qe=R,R=null):Qe=R.sibling;var Zn=m(w,R,W.value,_);if(Zn===null){R===null&&(R=Qe);break}e&&R&&Zn.alternate===
null&&a(w,R),p=r(Zn,p,G),P===null?E=Zn:P.sibling=Zn,P=Zn,R=Qe}if(W.done)return t(w,R),$&&Bo(w,G),E;if(R===null){for(;!W.done;G++,W=v.next())W=d(w,W.value,_),W!==
null&&(p=r(W,p,G),P===null?E=W:P.sibling=W,P=W);return $&&Bo(w,G),E}for(R=n(R);!W.done;G++,W=v.next())W=f(R,w,G,W.value,_),W!==null&&(e&&(Qe=W.alternate,Qe!==null&&
R.delete(Qe.key===null?G:Qe.key)),p=r(W,p,G),P===null?E=W:P.sibling=W,P=W);return e&&R.forEach(function($u){return a(w,$u)}),$&&Bo(w,G),E}function T(w,p,v,_){if(typeof v==
"object"&&v!==null&&v.type===ul&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case Sd:e:{for(var E=v.
key;p!==null;){if(p.key===E){if(E=v.type,E===ul){if(p.tag===7){t(w,p.sibling),_=o(p,v.props.children),yr(_,v),_.return=w,w=_;break e}}else if(p.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===xr&&ui(E)===p.type){t(w,p.sibling),_=o(p,v.props),yr(_,v),_.return=w,w=_;break e}t(w,p);break}else a(w,p);p=p.sibling}
v.type===ul?(_=vi(v.props.children,w.mode,_,v.key),yr(_,v),_.return=w,w=_):(_=$d(v.type,v.key,v.props,null,w.mode,_),yr(_,v),_.return=w,w=_)}return i(w);case Rc:
e:{for(E=v.key;p!==null;){if(p.key===E)if(p.tag===4&&p.stateNode.containerInfo===v.containerInfo&&p.stateNode.implementation===v.implementation){t(w,p.sibling),
_=o(p,v.children||[]),_.return=w,w=_;break e}else{t(w,p);break}else a(w,p);p=p.sibling}_=Sf(v,w.mode,_),_.return=w,w=_}return i(w);case xr:return v=ui(v),T(w,p,
v,_)}if(Dc(v))return g(w,p,v,_);if(Ac(v)){if(E=Ac(v),typeof E!="function")throw Error(z(150));return v=E.call(v),k(w,p,v,_)}if(typeof v.then=="function")return T(
w,p,Dd(v),_);if(v.$$typeof===uo)return T(w,p,Rd(w,v),_);Bd(w,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,p!==null&&p.tag===
6?(t(w,p.sibling),_=o(p,v),_.return=w,w=_):(t(w,p),_=zf(v,w.mode,_),_.return=w,w=_),i(w)):t(w,p)}return function(w,p,v,_){try{ns=0;var E=T(w,p,v,_);return Al=null,
E}catch(R){if(R===Xl||R===Xm)throw R;var P=Mt(29,R,null,w.mode);return P.lanes=_,P.return=w,P}}}var Si=dw(!0),mw=dw(!1),kr=!1;function bp(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function uh(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Rr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Dr(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(pe&2)!==0){var o=n.pending;return o===
null?a.next=a:(a.next=o.next,o.next=a),n.pending=a,a=vm(e),tw(e,null,t),a}return Pm(e,n,a,t),vm(e)}function Ic(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Cy(e,t)}}function Af(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var o=null,r=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};r===null?o=r=i:r=r.next=i,t=t.next}while(t!==
null);r===null?o=r=a:r=r.next=a}else o=r=a;t={baseState:n.baseState,firstBaseUpdate:o,lastBaseUpdate:r,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var fh=!1;function jc(){if(fh){var e=Tl;if(e!==null)throw e}}function Yc(e,a,t,n){fh=
!1;var o=e.updateQueue;kr=!1;var r=o.firstBaseUpdate,i=o.lastBaseUpdate,l=o.shared.pending;if(l!==null){o.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
r=s:i.next=s,i=c;var u=e.alternate;u!==null&&(u=u.updateQueue,l=u.lastBaseUpdate,l!==i&&(l===null?u.firstBaseUpdate=s:l.next=s,u.lastBaseUpdate=c))}if(r!==null){
var d=o.baseState;i=0,u=s=c=null,l=r;do{var m=l.lane&-536870913,f=m!==l.lane;if(f?(oe&m)===m:(n&m)===m){m!==0&&m===zi&&(fh=!0),u!==null&&(u=u.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var g=e,k=l;m=a;var T=t;switch(k.tag){case 1:if(g=k.payload,typeof g=="function"){d=g.call(T,d,m);break e}d=g;
break e;case 3:g.flags=g.flags&-65537|128;case 0:if(g=k.payload,m=typeof g=="function"?g.call(T,d,m):g,m==null)break e;d=Oe({},d,m);break e;case 2:kr=!0}}m=l.callback,
m!==null&&(e.flags|=64,f&&(e.flags|=8192),f=o.callbacks,f===null?o.callbacks=[m]:f.push(m))}else f={lane:m,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
u===null?(s=u=f,c=d):u=u.next=f,i|=m;if(l=l.next,l===null){if(l=o.shared.pending,l===null)break;f=l,l=f.next,f.next=null,o.lastBaseUpdate=f,o.shared.pending=null}}while(!0);
u===null&&(c=d),o.baseState=c,o.firstBaseUpdate=s,o.lastBaseUpdate=u,r===null&&(o.shared.lanes=0),Vr|=i,e.lanes=i,e.memoizedState=d}}function uw(e,a){if(typeof e!=
"function")throw Error(z(191,e));e.call(a)}function fw(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)uw(t[e],a)}var jr=yo(null),xm=yo(
0);function d0(e,a){e=Yo,Re(xm,e),Re(jr,a),Yo=e|a.baseLanes}function hh(){Re(xm,Yo),Re(jr,jr.current)}function yp(){Yo=xm.current,ja(jr),ja(xm)}var Pa=yo(null),
nt=null;function Br(e){var a=e.alternate;Re(Ya,Ya.current&1),Re(Pa,e),nt===null&&(a===null||jr.current!==null||a.memoizedState!==null)&&(nt=e)}function ph(e){Re(
Ya,Ya.current),Re(Pa,e),nt===null&&(nt=e)}function hw(e){e.tag===22?(Re(Ya,Ya.current),Re(Pa,e),nt===null&&(nt=e)):Ur()}function Ur(){Re(Ya,Ya.current),Re(Pa,Pa.
current)}function $t(e){ja(Pa),nt===e&&(nt=null),ja(Ya)}var Ya=yo(0);function os(e,a){Re(Pa,Pa.current),Re(Ya,a)}function wp(e){ja(Ya),ja(Pa),nt===e&&(nt=null)}
function km(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Zh(t)||Qp(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var Ko=0,K=null,Ae=null,ha=null,zm=!1,Cl=!1,Ti=!1,Sm=0,rs=0,
El=null,z3=0;function Je(){throw Error(z(321))}function _p(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!nn(e[t],a[t]))return!1;return!0}
function xp(e,a,t,n,o,r){return Ko=r,K=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,q.H=e===null||e.memoizedState===null?Vw:Pw,Ti=!1,r=t(n,o),Ti=!1,Cl&&(r=
gw(a,t,n,o)),pw(e),r}function pw(e){q.H=Tm;var a=Ae!==null&&Ae.next!==null;if(Ko=0,ha=Ae=K=null,zm=!1,rs=0,El=null,a)throw Error(z(300));e===null||ga||(e=e.dependencies,
e!==null&&wm(e)&&(ga=!0))}function gw(e,a,t,n){K=e;var o=0;do{if(Cl&&(El=null),rs=0,Cl=!1,25<=o)throw Error(z(301));if(o+=1,ha=Ae=null,e.updateQueue!=null){var r=e.
updateQueue;r.lastEffect=null,r.events=null,r.stores=null,r.memoCache!=null&&(r.memoCache.index=0)}q.H=M3,r=a(t,n)}while(Cl);return r}function S3(){var e=q.H,a=e.
useState()[0];return a=typeof a.then=="function"?ws(a):a,e=e.useState()[0],(Ae!==null?Ae.memoizedState:null)!==e&&(K.flags|=1024),a}function kp(){var e=Sm!==0;return Sm=
0,e}function zp(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function Sp(e){if(zm){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}zm=!1}Ko=0,ha=Ae=K=null,Cl=!1,rs=Sm=0,El=null}function pt(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return ha===null?K.memoizedState=ha=e:ha=ha.next=e,ha}function ia(){if(Ae===null){var e=K.alternate;e=e!==null?e.memoizedState:null}else e=Ae.next;var a=ha===null?
K.memoizedState:ha.next;if(a!==null)ha=a,Ae=e;else{if(e===null)throw K.alternate===null?Error(z(467)):Error(z(310));Ae=e,e={memoizedState:Ae.memoizedState,baseState:Ae.
baseState,baseQueue:Ae.baseQueue,queue:Ae.queue,next:null},ha===null?K.memoizedState=ha=e:ha=ha.next=e}return ha}function Zm(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function ws(e){var a=rs;return rs+=1,El===null&&(El=[]),e=sw(El,e,a),a=K,(ha===null?a.memoizedState:ha.next)===null&&(a=a.alternate,
q.H=a===null||a.memoizedState===null?Vw:Pw),e}function $m(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return ws(e);if(e.$$typeof===ik)return;
if(e.$$typeof===uo)return Ia(e)}throw Error(z(438,String(e)))}function Tp(e){var a=null,t=K.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=K.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(o){return o.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Zm(),K.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=rk;return a.index++,t}function Io(e,a){
return typeof a=="function"?a(e):a}function Wd(e){var a=ia();return Ap(a,Ae,e)}function Ap(e,a,t){var n=e.queue;if(n===null)throw Error(z(311));n.lastRenderedReducer=
t;var o=e.baseQueue,r=n.pending;if(r!==null){if(o!==null){var i=o.next;o.next=r.next,r.next=i}a.baseQueue=o=r,n.pending=null}if(r=e.baseState,o===null)e.memoizedState=
r;else{a=o.next;var l=i=null,c=null,s=a,u=!1;do{var d=s.lane&-536870913;if(d!==s.lane?(oe&d)===d:(Ko&d)===d){var m=s.revertLane;if(m===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),d===zi&&(u=!0);else if((Ko&m)===m){s=s.next,m===zi&&
(u=!0);continue}else d={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=d,i=r):c=c.next=d,K.lanes|=m,Vr|=m;d=s.action,Ti&&t(r,d),r=s.hasEagerState?s.eagerState:t(r,d)}else m={lane:d,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=m,i=r):c=c.next=m,K.lanes|=d,Vr|=d;s=s.next}while(s!==null&&s!==a);if(c===
null?i=r:c.next=l,!nn(r,e.memoizedState)&&(ga=!0,u&&(t=Tl,t!==null)))throw t;e.memoizedState=r,e.baseState=i,e.baseQueue=c,n.lastRenderedState=r}return o===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function Cf(e){var a=ia(),t=a.queue;if(t===null)throw Error(z(311));t.lastRenderedReducer=e;var n=t.dispatch,o=t.pending,
r=a.memoizedState;if(o!==null){t.pending=null;var i=o=o.next;do r=e(r,i.action),i=i.next;while(i!==o);nn(r,a.memoizedState)||(ga=!0),a.memoizedState=r,a.baseQueue===
null&&(a.baseState=r),t.lastRenderedState=r}return[r,n]}function vw(e,a,t){var n=K,o=ia(),r=$;if(r){if(t===void 0)throw Error(z(407));t=t()}else t=a();var i=!nn(
(Ae||o).memoizedState,t);if(i&&(o.memoizedState=t,ga=!0),o=o.queue,Cp(ww.bind(null,n,o,e),[e]),e=o.getSnapshot!==a||i||ha!==null&&(ha.memoizedState.tag&1)!==0,Ul(
e?9:8,{destroy:void 0},yw.bind(null,n,o,t,a),null),e){if(n.flags|=2048,Ee===null)throw Error(z(349));r||(Ko&127)!==0||bw(n,a,t)}return t}function bw(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=K.updateQueue,a===null?(a=Zm(),K.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function yw(e,a,t,n){
a.value=t,a.getSnapshot=n,_w(a)&&xw(e)}function ww(e,a,t){return t(function(){_w(a)&&xw(e)})}function _w(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!nn(
e,t)}catch{return!0}}function xw(e){var a=Mi(e,2);a!==null&&Rt(a,e,2)}function gh(e){var a=pt();if(typeof e=="function"){var t=e;if(e=t(),Ti){Sr(!0);try{t()}finally{
Sr(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Io,lastRenderedState:e},a}function kw(e,a,t,n){return e.
baseState=t,Ap(e,Ae,typeof n=="function"?n:Io)}function T3(e,a,t,n,o){if(Jm(e))throw Error(z(485));if(e=a.action,e!==null){var r={payload:o,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){r.listeners.push(i)}};q.T!==null?t(!0):r.isTransition=!1,n(r),t=a.pending,t===null?(r.next=
a.pending=r,zw(a,r)):(r.next=t.next,a.pending=t.next=r)}}function zw(e,a){var t=a.action,n=a.payload,o=e.state;if(a.isTransition){var r=q.T,i={};i.types=r!==null?
r.types:null,q.T=i;try{var l=t(o,n),c=q.S;c!==null&&c(i,l),m0(e,a,l)}catch(s){vh(e,a,s)}finally{r!==null&&i.types!==null&&(r.types=i.types),q.T=r}}else try{r=t(
o,n),m0(e,a,r)}catch(s){vh(e,a,s)}}function m0(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){u0(e,a,n)},function(n){return vh(
e,a,n)}):u0(e,a,t)}function u0(e,a,t){a.status="fulfilled",a.value=t,Sw(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,zw(
e,t)))}function vh(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,Sw(a),a=a.next;while(a!==n)}e.action=null}function Sw(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function Tw(e,a){return a}function f0(e,a){if($){var t=Ee.formState;if(t!==null){e:{var n=K;if($){if(Me){a:{
for(var o=Me,r=_n;o.nodeType!==8;){if(!r){o=null;break a}if(o=xn(o.nextSibling),o===null){o=null;break a}}r=o.data,o=r==="F!"||r==="F"?o:null}if(o){Me=xn(o.nextSibling),
n=o.data==="F!";break e}}Ir(n)}n=!1}n&&(a=t[0])}}return t=pt(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Tw,lastRenderedState:a},
t.queue=n,t=Iw.bind(null,K,n),n.dispatch=t,n=gh(!1),r=Mp.bind(null,K,!1,n.queue),n=pt(),o={state:a,dispatch:null,action:e,pending:null},n.queue=o,t=T3.bind(null,
K,o,r,t),o.dispatch=t,n.memoizedState=e,[a,t,!1]}function h0(e){var a=ia();return Aw(a,Ae,e)}function Aw(e,a,t){if(a=Ap(e,a,Tw)[0],e=Wd(Io)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=ws(a)}catch(i){throw i===Xl?Xm:i}else n=a;a=ia();var o=a.queue,r=o.dispatch;return t!==a.memoizedState&&(K.flags|=
2048,Ul(9,{destroy:void 0},A3.bind(null,o,t),null)),[n,r,e]}function A3(e,a){e.action=a}function p0(e){var a=ia(),t=Ae;if(t!==null)return Aw(a,t,e);ia(),a=a.memoizedState,
t=ia();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Ul(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=K.updateQueue,a===null&&
(a=Zm(),K.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function Cw(){return ia().memoizedState}function em(e,a,t,n){
var o=pt();K.flags|=e,o.memoizedState=Ul(1|a,{destroy:void 0},t,n===void 0?null:n)}function Fm(e,a,t,n){var o=ia();n=n===void 0?null:n;var r=o.memoizedState.inst;
Ae!==null&&n!==null&&_p(n,Ae.memoizedState.deps)?o.memoizedState=Ul(a,r,t,n):(K.flags|=e,o.memoizedState=Ul(1|a,r,t,n))}function g0(e,a){em(8390656,8,e,a)}function Cp(e,a){
Fm(2048,8,e,a)}function C3(e){K.flags|=4;var a=K.updateQueue;if(a===null)a=Zm(),K.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Ew(e){var a=ia().memoizedState;return C3({ref:a,nextImpl:e}),function(){if((pe&2)!==0)throw Error(z(440));return a.impl.apply(void 0,arguments)}}function Ow(e,a){
return Fm(4,2,e,a)}function Nw(e,a){return Fm(4,4,e,a)}function Mw(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function Rw(e,a,t){t=t!=null?t.concat([e]):null,Fm(4,4,Mw.bind(null,a,e),t)}function Ep(){}function Dw(e,a){
var t=ia();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&_p(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Bw(e,a){var t=ia();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&_p(a,n[1]))return n[0];if(n=e(),Ti){Sr(!0);try{e()}finally{Sr(!1)}}return t.memoizedState=[n,a],n}function Op(e,a,t){return t===
void 0||(Ko&1073741824)!==0&&(oe&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=A1(),K.lanes|=e,Vr|=e,t)}function Uw(e,a,t,n){return nn(t,a)?t:jr.current!==
null?(e=Op(e,t,n),nn(e,a)||(ga=!0),e):(Ko&106)===0||(Ko&1073741824)!==0&&(oe&261930)===0?(ga=!0,e.memoizedState=t):(e=A1(),K.lanes|=e,Vr|=e,a)}function Lw(e,a,t,n,o){
var r=ge.p;ge.p=r!==0&&8>r?r:8;var i=q.T,l={};l.types=i!==null?i.types:null,q.T=l,Mp(e,!1,a,t);try{var c=o(),s=q.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var u=k3(c,n);Vc(e,a,u,tn(e))}else Vc(e,a,n,tn(e))}catch(d){Vc(e,a,{then:function(){},status:"rejected",reason:d},tn())}finally{
ge.p=r,i!==null&&l.types!==null&&(i.types=l.types),q.T=i}}function E3(){}function bh(e,a,t,n){if(e.tag!==5)throw Error(z(476));var o=Gw(e).queue;Lw(e,o,a,gi,t===
null?E3:function(){return qw(e),t(n)})}function Gw(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:gi,baseState:gi,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Io,lastRenderedState:gi},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Io,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function qw(e){var a=Gw(
e);a.next===null&&(a=e.alternate.memoizedState),Vc(e,a.next.queue,{},tn())}function Np(){return Ia(jl)}function Hw(){return ia().memoizedState}function Kw(){return ia().
memoizedState}function O3(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=tn();e=Rr(t);var n=Dr(a,e,t);n!==null&&(Rt(n,a,t),Ic(n,a,t)),a={cache:pp()},
e.payload=a;return}a=a.return}}function N3(e,a,t){var n=tn();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},Jm(e)?jw(a,
t):(t=up(e,a,t,n),t!==null&&(Rt(t,e,n),Yw(t,a,n)))}function Iw(e,a,t){var n=tn();Vc(e,a,t,n)}function Vc(e,a,t,n){var o={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(Jm(e))jw(a,o);else{var r=e.alternate;if(e.lanes===0&&(r===null||r.lanes===0)&&(r=a.lastRenderedReducer,r!==null))
try{var i=a.lastRenderedState,l=r(i,t);if(o.hasEagerState=!0,o.eagerState=l,nn(l,i))return Pm(e,a,o,0),Ee===null&&Vm(),!1}catch{}if(t=up(e,a,o,n),t!==null)return Rt(
t,e,n),Yw(t,a,n),!0}return!1}function Mp(e,a,t,n){if(n={lane:2,revertLane:jp(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Jm(e)){if(a)throw Error(
z(479))}else a=up(e,t,n,2),a!==null&&Rt(a,e,2)}function Jm(e){var a=e.alternate;return e===K||a!==null&&a===K}function jw(e,a){Cl=zm=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function Yw(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Cy(e,t)}}var Tm={readContext:Ia,
use:$m,useCallback:Je,useContext:Je,useEffect:Je,useImperativeHandle:Je,useLayoutEffect:Je,useInsertionEffect:Je,useMemo:Je,useReducer:Je,useRef:Je,useState:Je,
useDebugValue:Je,useDeferredValue:Je,useTransition:Je,useSyncExternalStore:Je,useId:Je,useHostTransitionStatus:Je,useFormState:Je,useActionState:Je,useOptimistic:Je,
useMemoCache:Je,useCacheRefresh:Je,useEffectEvent:Je},Vw={readContext:Ia,use:$m,useCallback:function(e,a){return pt().memoizedState=[e,a===void 0?null:a],e},useContext:Ia,
useEffect:g0,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,em(4194308,4,Mw.bind(null,a,e),t)},useLayoutEffect:function(e,a){return em(4194308,
4,e,a)},useInsertionEffect:function(e,a){em(4,2,e,a)},useMemo:function(e,a){var t=pt();a=a===void 0?null:a;var n=e();if(Ti){Sr(!0);try{e()}finally{Sr(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=pt();if(t!==void 0){var o=t(a);if(Ti){Sr(!0);try{t(a)}finally{Sr(!1)}}}else o=a;return n.memoizedState=n.
baseState=o,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:o},n.queue=e,e=e.dispatch=N3.bind(null,K,e),[n.memoizedState,e]},useRef:function(e){
var a=pt();return e={current:e},a.memoizedState=e},useState:function(e){e=gh(e);var a=e.queue,t=Iw.bind(null,K,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:Ep,
useDeferredValue:function(e,a){var t=pt();return Op(t,e,a)},useTransition:function(){var e=gh(!1);return e=Lw.bind(null,K,e.queue,!0,!1),pt().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=K,o=pt();if($){if(t===void 0)throw Error(z(407));t=t()}else{if(t=a(),Ee===null)throw Error(z(349));(oe&127)!==0||
bw(n,a,t)}o.memoizedState=t;var r={value:t,getSnapshot:a};return o.queue=r,g0(ww.bind(null,n,r,e),[e]),n.flags|=2048,Ul(9,{destroy:void 0},yw.bind(null,n,r,t,a),
null),t},useId:function(){var e=pt(),a=Ee.identifierPrefix;if($){var t=po,n=ho;t=(n&~(1<<32-an(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=Sm++,0<t&&(a+="H"+t.toString(
32)),a+="_"}else t=z3++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:Np,useFormState:f0,useActionState:f0,useOptimistic:function(e){
var a=pt();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=Mp.bind(null,
K,!0,t),t.dispatch=a,[e,a]},useMemoCache:Tp,useCacheRefresh:function(){return pt().memoizedState=O3.bind(null,K)},useEffectEvent:function(e){var a=pt(),t={impl:e};
return a.memoizedState=t,function(){if((pe&2)!==0)throw Error(z(440));return t.impl.apply(void 0,arguments)}}},Pw={readContext:Ia,use:$m,useCallback:Dw,useContext:Ia,
useEffect:Cp,useImperativeHandle:Rw,useInsertionEffect:Ow,useLayoutEffect:Nw,useMemo:Bw,useReducer:Wd,useRef:Cw,useState:function(){return Wd(Io)},useDebugValue:Ep,
useDeferredValue:function(e,a){var t=ia();return Uw(t,Ae.memoizedState,e,a)},useTransition:function(){var e=Wd(Io)[0],a=ia().memoizedState;return[typeof e=="boo\
lean"?e:ws(e),a]},useSyncExternalStore:vw,useId:Hw,useHostTransitionStatus:Np,useFormState:h0,useActionState:h0,useOptimistic:function(e,a){var t=ia();return kw(
t,Ae,e,a)},useMemoCache:Tp,useCacheRefresh:Kw,useEffectEvent:Ew},M3={readContext:Ia,use:$m,useCallback:Dw,useContext:Ia,useEffect:Cp,useImperativeHandle:Rw,useInsertionEffect:Ow,
useLayoutEffect:Nw,useMemo:Bw,useReducer:Cf,useRef:Cw,useState:function(){return Cf(Io)},useDebugValue:Ep,useDeferredValue:function(e,a){var t=ia();return Ae===
null?Op(t,e,a):Uw(t,Ae.memoizedState,e,a)},useTransition:function(){var e=Cf(Io)[0],a=ia().memoizedState;return[typeof e=="boolean"?e:ws(e),a]},useSyncExternalStore:vw,
useId:Hw,useHostTransitionStatus:Np,useFormState:p0,useActionState:p0,useOptimistic:function(e,a){var t=ia();return Ae!==null?kw(t,Ae,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:Tp,useCacheRefresh:Kw,useEffectEvent:Ew};function Ef(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:Oe({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var yh={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=tn(),o=Rr(n);o.payload=a,t!=null&&(o.callback=t),a=Dr(e,o,n),a!==
null&&(Rt(a,e,n),Ic(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=tn(),o=Rr(n);o.tag=1,o.payload=a,t!=null&&(o.callback=t),a=Dr(e,o,n),
a!==null&&(Rt(a,e,n),Ic(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=tn(),n=Rr(t);n.tag=2,a!=null&&(n.callback=a),a=Dr(e,n,t),a!==null&&(Rt(
a,e,t),Ic(a,e,t))}};function v0(e,a,t,n,o,r,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,r,i):a.prototype&&a.prototype.
isPureReactComponent?!es(t,n)||!es(o,r):!0}function b0(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&yh.enqueueReplaceState(a,a.state,null)}function Ai(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=Oe({},t));for(var o in e)t[o]===void 0&&(t[o]=e[o])}return t}function Qw(e){
gm(e)}function Xw(e){console.error(e)}function Zw(e){gm(e)}function Am(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function y0(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(o){setTimeout(
function(){throw o})}}function wh(e,a,t){return t=Rr(t),t.tag=3,t.payload={element:null},t.callback=function(){Am(e,a)},t}function $w(e){return e=Rr(e),e.tag=3,
e}function Fw(e,a,t,n){var o=t.type.getDerivedStateFromError;if(typeof o=="function"){var r=n.value;e.payload=function(){return o(r)},e.callback=function(){y0(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){y0(a,t,n),typeof o!="function"&&(Lr===null?Lr=new Set([this]):Lr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function R3(e,a,t,n,o){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&xi(a,t,o,!0),t=Pa.current,t!==null){switch(t.tag){case 31:case 13:case 19:return nt===null?Bm():t.alternate===
null&&We===0&&(We=3),t.flags&=-257,t.flags|=65536,t.lanes=o,n===_m?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),Uf(e,n,o)),!1;case 22:
return t.flags|=65536,n===_m?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),Uf(e,n,o)),!1}throw Error(z(435,t.tag))}return Uf(e,n,o),Bm(),!1}if($)return a=Pa.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=o,n!==ch&&(e=Error(z(422),{cause:n}),ts(wn(e,t)))):(n!==ch&&(a=Error(z(423),{cause:n}),ts(wn(a,t))),e=e.current.alternate,
e.flags|=65536,o&=-o,e.lanes|=o,n=wn(n,t),o=wh(e.stateNode,n,o),Af(e,o),We!==4&&(We=2)),!1;var r=Error(z(520),{cause:n});if(r=wn(r,t),Zc===null?Zc=[r]:Zc.push(r),
We!==4&&(We=2),a===null)return!0;n=wn(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=o&-o,t.lanes|=e,e=wh(t.stateNode,n,e),Af(t,e),!1;case 1:if(a=t.type,
r=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||r!==null&&typeof r.componentDidCatch=="function"&&(Lr===null||!Lr.has(r))))return t.
flags|=65536,o&=-o,t.lanes|=o,o=$w(o),Fw(o,e,t,n),Af(t,o),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var Rp=Error(z(461)),ga=!1;function ka(e,a,t,n){a.child=e===null?mw(a,null,t,n):Si(a,e.child,t,n)}function w0(e,a,t,n,o){t=t.render;var r=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return ki(a),n=xp(e,a,t,i,r,o),l=kp(),e!==null&&!ga?(zp(e,a,o),jo(e,a,o)):($&&l&&Qm(a),a.flags|=1,ka(e,a,n,o),a.child)}
function _0(e,a,t,n,o){if(e===null){var r=t.type;return typeof r=="function"&&!fp(r)&&r.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=r,Jw(e,a,r,n,o)):
(e=$d(t.type,null,n,a,a.mode,o),e.ref=a.ref,e.return=a,a.child=e)}if(r=e.child,!Bp(e,o)){var i=r.memoizedProps;if(t=t.compare,t=t!==null?t:es,t(i,n)&&e.ref===a.
ref)return jo(e,a,o)}return a.flags|=1,e=Lo(r,n),e.ref=a.ref,e.return=a,a.child=e}function Jw(e,a,t,n,o){if(e!==null){var r=e.memoizedProps;if(es(r,n)&&e.ref===
a.ref)if(ga=!1,a.pendingProps=n=r,Bp(e,o))(e.flags&131072)!==0&&(ga=!0);else return a.lanes=e.lanes,jo(e,a,o)}return _h(e,a,t,n,o)}function Ww(e,a,t,n){var o=n.
children,r=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(r=r!==null?r.baseLanes|t:t,e!==null){for(n=a.child=e.child,o=0;n!==null;)o=o|n.lanes|n.childLanes,n=n.sibling;n=o&~r}else
n=0,a.child=null;return x0(e,a,r,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&Jd(a,r!==null?r.cachePool:null),r!==null?d0(a,
r):hh(),hw(a);else return n=a.lanes=536870912,x0(e,a,r!==null?r.baseLanes|t:t,t,n)}else r!==null?(Jd(a,r.cachePool),d0(a,r),Ur(),a.memoizedState=null):(e!==null&&
Jd(a,null),hh(),Ur());return ka(e,a,o,t),a.child}function Pc(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function x0(e,a,t,n,o){var r=gp();return r=r===null?null:{parent:pa._currentValue,pool:r},a.memoizedState={baseLanes:t,
cachePool:r},e!==null&&Jd(a,null),hh(),hw(a),e!==null&&xi(e,a,n,!0),a.childLanes=o,null}function am(e,a){return a=Wm({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function k0(e,a,t){return Si(a,e.child,null,t),e=am(a,a.pendingProps),e.flags|=2,$t(a),a.memoizedState=null,e}function D3(e,a,t){
var n=a.pendingProps,o=(a.flags&128)!==0;if(a.flags&=-129,e===null){if($){if(n.mode==="hidden")return e=am(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
Pc(null,e);if(ph(a),(e=Me)?(e=W1(e,_n),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:Kr!==null?{id:ho,overflow:po}:null,retryLane:536870912,
hydrationErrors:null},t=ow(e),t.return=a,a.child=t,Ra=a,Me=null)):e=null,e===null)throw Ir(a);return a.lanes=536870912,null}return am(a,n)}var r=e.memoizedState;
if(r!==null){var i=r.dehydrated;if(ph(a),o)if(a.flags&256)a.flags&=-257,a=k0(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
z(558));else if(ga||xi(e,a,t,!1),o=(t&e.childLanes)!==0,ga||o){if(jr.current===null){if(n=Ee,n!==null&&(i=Ey(n,t),i!==0&&i!==r.retryLane))throw r.retryLane=i,Mi(
e,i),Rt(n,e,i),Rp;Bm()}a=k0(e,a,t)}else e=r.treeContext,Me=xn(i.nextSibling),Ra=a,$=!0,Mr=null,_n=!1,e!==null&&iw(a,e),a=am(a,n),a.flags|=134221824;return a}return e=
Lo(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function cl(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(z(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function _h(e,a,t,n,o){return ki(a),t=xp(e,a,t,n,void 0,
o),n=kp(),e!==null&&!ga?(zp(e,a,o),jo(e,a,o)):($&&n&&Qm(a),a.flags|=1,ka(e,a,t,o),a.child)}function z0(e,a,t,n,o,r){return ki(a),a.updateQueue=null,t=gw(a,n,t,o),
pw(e),n=kp(),e!==null&&!ga?(zp(e,a,r),jo(e,a,r)):($&&n&&Qm(a),a.flags|=1,ka(e,a,t,r),a.child)}function S0(e,a,t,n,o){if(ki(a),a.stateNode===null){var r=yl,i=t.contextType;
typeof i=="object"&&i!==null&&(r=Ia(i)),r=new t(n,r),a.memoizedState=r.state!==null&&r.state!==void 0?r.state:null,r.updater=yh,a.stateNode=r,r._reactInternals=
a,r=a.stateNode,r.props=n,r.state=a.memoizedState,r.refs={},bp(a),i=t.contextType,r.context=typeof i=="object"&&i!==null?Ia(i):yl,r.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(Ef(a,t,i,n),r.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof r.getSnapshotBeforeUpdate=="function"||typeof r.
UNSAFE_componentWillMount!="function"&&typeof r.componentWillMount!="function"||(i=r.state,typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.
UNSAFE_componentWillMount=="function"&&r.UNSAFE_componentWillMount(),i!==r.state&&yh.enqueueReplaceState(r,r.state,null),Yc(a,n,r,o),jc(),r.state=a.memoizedState),
typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){r=a.stateNode;var l=a.memoizedProps,c=Ai(t,l);r.props=c;var s=r.context,u=t.contextType;
i=yl,typeof u=="object"&&u!==null&&(i=Ia(u));var d=t.getDerivedStateFromProps;u=typeof d=="function"||typeof r.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,u||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(l||s!==i)&&b0(a,r,n,i),kr=!1;var m=a.memoizedState;
r.state=m,Yc(a,n,r,o),jc(),s=a.memoizedState,l||m!==s||kr?(typeof d=="function"&&(Ef(a,t,d,n),s=a.memoizedState),(c=kr||v0(a,t,c,n,m,s,i))?(u||typeof r.UNSAFE_componentWillMount!=
"function"&&typeof r.componentWillMount!="function"||(typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.UNSAFE_componentWillMount=="funct\
ion"&&r.UNSAFE_componentWillMount()),typeof r.componentDidMount=="function"&&(a.flags|=4194308)):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),r.props=n,r.state=s,r.context=i,n=c):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{r=a.stateNode,uh(e,a),i=a.memoizedProps,
u=Ai(t,i),r.props=u,d=a.pendingProps,m=r.context,s=t.contextType,c=yl,typeof s=="object"&&s!==null&&(c=Ia(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof r.getSnapshotBeforeUpdate=="function")||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(i!==d||
m!==c)&&b0(a,r,n,c),kr=!1,m=a.memoizedState,r.state=m,Yc(a,n,r,o),jc();var f=a.memoizedState;i!==d||m!==f||kr||e!==null&&e.dependencies!==null&&wm(e.dependencies)?
(typeof l=="function"&&(Ef(a,t,l,n),f=a.memoizedState),(u=kr||v0(a,t,u,n,m,f,c)||e!==null&&e.dependencies!==null&&wm(e.dependencies))?(s||typeof r.UNSAFE_componentWillUpdate!=
"function"&&typeof r.componentWillUpdate!="function"||(typeof r.componentWillUpdate=="function"&&r.componentWillUpdate(n,f,c),typeof r.UNSAFE_componentWillUpdate==
"function"&&r.UNSAFE_componentWillUpdate(n,f,c)),typeof r.componentDidUpdate=="function"&&(a.flags|=4),typeof r.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=f),r.props=n,r.state=f,r.context=c,n=u):(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=1024),n=!1)}return r=n,cl(e,
a),n=(a.flags&128)!==0,r||n?(r=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:r.render(),a.flags|=1,e!==null&&n?(a.child=Si(a,e.child,null,
o),a.child=Si(a,null,t,o)):ka(e,a,t,o),a.memoizedState=r.state,e=a.child):e=jo(e,a,o),e}function T0(e,a,t,n){return _i(),a.flags|=256,ka(e,a,t,n),a.child}var xh={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function kh(e){return{baseLanes:e,cachePool:cw()}}function zh(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=Jt),e}function e1(e,a,t){var n=a.pendingProps,o=!1,r=(a.flags&128)!==0,i;if((i=r)||(i=e!==null&&e.memoizedState===null?!1:(Ya.current&2)!==0),i&&(o=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if($){if(o?Br(a):Ur(),(e=Me)?(e=W1(e,_n),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:Kr!==null?{id:ho,overflow:po}:null,retryLane:536870912,hydrationErrors:null},t=ow(e),t.return=a,a.child=t,Ra=a,Me=null)):e=null,e===null)
throw Ir(a);return Qp(e)?a.lanes=32:a.lanes=536870912,null}return r=n.children,n=n.fallback,o?(Ur(),o=a.mode,r=Wm({mode:"hidden",children:r},o),n=vi(n,o,t,null),
r.return=a,n.return=a,r.sibling=n,a.child=r,n=a.child,n.memoizedState=kh(t),n.childLanes=zh(e,i,t),a.memoizedState=xh,Pc(null,n)):(Br(a),Dp(a,r))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return B3(e,a,r,i,n,c,l,t)}return o?(Ur(),o=n.fallback,r=a.mode,l=e.child,c=l.sibling,n=Lo(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?o=Lo(c,o):(o=vi(o,r,t,null),o.flags|=2),o.return=a,n.return=a,n.sibling=o,a.child=n,Pc(null,n),n=a.
child,o=e.child.memoizedState,o===null?o=kh(t):(r=o.cachePool,r!==null?(l=pa._currentValue,r=r.parent!==l?{parent:l,pool:l}:r):r=cw(),o={baseLanes:o.baseLanes|t,
cachePool:r}),n.memoizedState=o,n.childLanes=zh(e,i,t),a.memoizedState=xh,Pc(e.child,n)):(Br(a),t=e.child,e=t.sibling,t=Lo(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function Dp(e,a){return a=
Wm({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Wm(e,a){return e=Mt(22,e,null,a),e.lanes=0,e}function Ud(e,a,t){return Si(a,e.child,null,t),
e=Dp(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function B3(e,a,t,n,o,r,i,l){if(t)return a.flags&256?(Br(a),a.flags&=-257,Ud(e,a,l)):a.memoizedState!==
null?(Ur(),a.child=e.child,a.flags|=128,null):(Ur(),r=o.fallback,i=a.mode,o=Wm({mode:"visible",children:o.children},i),r=vi(r,i,l,null),r.flags|=2,o.return=a,r.
return=a,o.sibling=r,a.child=o,Si(a,e.child,null,l),o=a.child,o.memoizedState=kh(l),o.childLanes=zh(e,n,l),a.memoizedState=xh,Pc(null,o));if(Br(a),Qp(r)){if(n=r.
nextSibling&&r.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(o=Error(z(419)),o.stack="",o.digest=n,ts({value:o,source:null,stack:null})),Ud(e,a,l)}if(ga||
xi(e,a,l,!1),n=(l&e.childLanes)!==0,ga||n){if(jr.current!==null)return Ud(e,a,l);if(n=Ee,n!==null&&(o=Ey(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,Mi(e,o),
Rt(n,e,o),Rp;return Zh(r)||Bm(),Ud(e,a,l)}return Zh(r)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,Me=xn(r.nextSibling),Ra=a,$=!0,Mr=null,_n=!1,e!==null&&
iw(a,e),a=Dp(a,o.children),a.flags|=134221824,a)}function A0(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Fd(e.return,a,t)}function C0(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&km(t)===null&&(a=e),e=e.sibling}return a}function Ld(e,a,t,n,o,r){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:o,treeForkCount:r}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
o,i.treeForkCount=r)}function Of(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function Sh(e,a,t){var n=a.pendingProps,
o=n.revealOrder,r=n.tail;n=n.children;var i=Ya.current;if(a.flags&128)return os(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,os(a,i),o==="backward\
s"&&e!==null?(Of(e),ka(e,a,n,t),Of(e)):ka(e,a,n,t),n=$?as:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&A0(
e,t,a);else if(e.tag===19)A0(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(o){case"backwards":t=C0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null,
Of(a)),Ld(a,!0,o,null,r,n);break;case"unstable_legacy-backwards":for(t=null,o=a.child,a.child=null;o!==null;){if(e=o.alternate,e!==null&&km(e)===null){a.child=o;
break}e=o.sibling,o.sibling=t,t=o,o=e}Ld(a,!0,t,null,r,n);break;case"together":Ld(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=C0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null),Ld(a,!1,o,t,r,n)}return a.child}function E0(e,a,t){var n=a.pendingProps;return Ar(a,
a.type,n.value),ka(e,a,n.children,t),a.child}function jo(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),Vr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(xi(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(z(153));if(a.child!==null){for(e=a.child,t=Lo(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=Lo(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function Bp(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&wm(e)))}function U3(e,a,t){switch(a.tag){case 3:um(a,a.stateNode.containerInfo),Ar(a,pa,e.memoizedState.cache),_i();break;case 27:case 5:
Jf(a);break;case 4:um(a,a.stateNode.containerInfo);break;case 10:Ar(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
ph(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Br(a),a.flags|=128,null;n=xi(e,a,t,!1);var o=a.child.childLanes;return n||
(t&o)!==0?e1(e,a,t):(Br(a),e=jo(e,a,t),e!==null?e.sibling:null)}Br(a);break;case 19:if(a.flags&128)return Sh(e,a,t);if(o=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(xi(e,a,t,!1),n=(t&a.childLanes)!==0),o){if(n)return Sh(e,a,t);a.flags|=128}if(o=a.memoizedState,o!==null&&(o.rendering=null,o.tail=null,o.lastEffect=null),
os(a,Ya.current),n)break;return null;case 22:return a.lanes=0,Ww(e,a,t,a.pendingProps);case 24:Ar(a,pa,e.memoizedState.cache)}return jo(e,a,t)}function a1(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)ga=!0;else{if(!Bp(e,t)&&(a.flags&128)===0)return ga=!1,U3(e,a,t);ga=(e.flags&131072)!==0}else ga=!1,$&&(a.flags&
1048576)!==0&&rw(a,as,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=ui(a.elementType),a.type=e,typeof e=="function")fp(e)?(n=Ai(e,n),a.tag=
1,a=S0(null,a,e,n,t)):(a.tag=0,a=_h(null,a,e,n,t));else{if(e!=null){var o=e.$$typeof;if(o===ep){a.tag=11,a=w0(null,a,e,n,t);break e}else if(o===ap){a.tag=14,a=_0(
null,a,e,n,t);break e}else if(o===uo){a.tag=10,a.type=e,a=E0(null,a,t);break e}}throw a=$f(e)||e,Error(z(306,a,""))}}return a;case 0:return _h(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,o=Ai(n,a.pendingProps),S0(e,a,n,o,t);case 3:e:{if(um(a,a.stateNode.containerInfo),e===null)throw Error(z(387));n=a.pendingProps;var r=a.
memoizedState;o=r.element,uh(e,a),Yc(a,n,null,t);var i=a.memoizedState;if(n=i.cache,Ar(a,pa,n),n!==r.cache&&dh(a,[pa],t,!0),jc(),n=i.element,r.isDehydrated)if(r=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=r,a.memoizedState=r,a.flags&256){a=T0(e,a,n,t);break e}else if(n!==o){o=wn(Error(z(424)),a),ts(
o),a=T0(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Me=xn(e.firstChild),Ra=a,$=!0,
Mr=null,_n=!0,t=mw(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(_i(),n===o){a=jo(e,a,t);break e}ka(e,a,n,t)}a=a.child}return a;case 26:
return cl(e,a),e===null?(t=ty(a.type,null,a.pendingProps,null))?a.memoizedState=t:$||(a.stateNode=Y1(a.type,a.pendingProps,Nr.current,a)):a.memoizedState=ty(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Jf(a),e===null&&$&&(n=a.stateNode=e2(a.type,a.pendingProps,Nr.current),Ra=a,_n=!0,o=Me,Qr(a.
type)?($h=o,Me=xn(n.firstChild)):Me=o),ka(e,a,a.pendingProps.children,t),cl(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&$&&((o=n=Me)&&(n=C6(
n,a.type,a.pendingProps,_n),n!==null?(a.stateNode=n,Ra=a,Me=xn(n.firstChild),_n=!1,o=!0):o=!1),o||Ir(a)),Jf(a),o=a.type,r=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=r.children,Ph(o,r)?n=null:i!==null&&Ph(o,i)&&(a.flags|=32),a.memoizedState!==null&&(o=xp(e,a,S3,null,null,t),jl._currentValue=o),cl(e,a),ka(e,a,n,t),a.child;case 6:
return e===null&&$&&((e=t=Me)&&(t=E6(t,a.pendingProps,_n),t!==null?(a.stateNode=t,Ra=a,Me=null,e=!0):e=!1),e||Ir(a)),null;case 13:return e1(e,a,t);case 4:return um(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Si(a,null,n,t):ka(e,a,n,t),a.child;case 11:return w0(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,cl(e,a),ka(e,a,n,t),a.child;case 8:return ka(e,a,a.pendingProps.children,t),a.child;case 12:return ka(e,a,a.pendingProps.children,t),a.child;case 10:
return E0(e,a,t);case 9:return o=a.type._context,n=a.pendingProps.children,ki(a),o=Ia(o),n=n(o),a.flags|=1,ka(e,a,n,t),a.child;case 14:return _0(e,a,a.type,a.pendingProps,
t);case 15:return Jw(e,a,a.type,a.pendingProps,t);case 19:return Sh(e,a,t);case 31:return D3(e,a,t);case 22:return Ww(e,a,t,a.pendingProps);case 24:return ki(a),
n=Ia(pa),e===null?(o=gp(),o===null&&(o=Ee,r=pp(),o.pooledCache=r,r.refCount++,r!==null&&(o.pooledCacheLanes|=t),o=r),a.memoizedState={parent:n,cache:o},bp(a),Ar(
a,pa,o)):((e.lanes&t)!==0&&(uh(e,a),Yc(a,null,null,t),jc()),o=e.memoizedState,r=a.memoizedState,o.parent!==n?(o={parent:n,cache:n},a.memoizedState=o,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=o),Ar(a,pa,n)):(n=r.cache,Ar(a,pa,n),n!==o.cache&&dh(a,[pa],t,!0))),ka(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
$&&Qm(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:cl(e,a),ka(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(z(156,a.tag))}function Do(e){
e.flags|=4}function Nf(e,a,t,n,o){var r;if((r=(e.mode&32)!==0)&&(r=t===null?ry(a,n):ry(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),r){if(e.flags|=16777216,(o&335544128)===
o)if(e.stateNode.complete)e.flags|=8192;else if(O1())e.flags|=8192;else throw yi=_m,vp}else e.flags&=-16777217}function O0(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!o2(a))if(O1())e.flags|=8192;else throw yi=_m,vp}function Gd(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?Ty():536870912,e.lanes|=a,Ll|=a)}function Ec(e,a){if(!$)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function Ne(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var o=e.child;o!==
null;)t|=o.lanes|o.childLanes,n|=o.subtreeFlags&1206910976,n|=o.flags&1206910976,o.return=e,o=o.sibling;else for(o=e.child;o!==null;)t|=o.lanes|o.childLanes,n|=
o.subtreeFlags,n|=o.flags,o.return=e,o=o.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function L3(e,a,t){var n=a.pendingProps;switch(hp(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return Ne(a),null;case 1:return Ne(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),Go(
pa),Rl(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(il(a)?Do(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,Tf())),Ne(a),null;case 26:var o=a.type,r=a.memoizedState;return e===null?(Do(a),r!==null?(Ne(a),O0(a,r)):(Ne(a),Nf(a,o,null,n,t))):
r?r!==e.memoizedState?(Do(a),Ne(a),O0(a,r)):(Ne(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&Do(a),Ne(a),Nf(a,o,e,n,t)),null;case 27:if(fm(a),t=Nr.current,o=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&Do(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return Ne(a),a.subtreeFlags&=-33554433,null}
e=go.current,il(a)?n0(a,e):(e=e2(o,n,t),a.stateNode=e,Do(a))}return Ne(a),a.subtreeFlags&=-33554433,null;case 5:if(fm(a),o=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&Do(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return Ne(a),a.subtreeFlags&=-33554433,null}if(r=go.current,il(a))n0(a,r);else{var i=cs(
Nr.current);switch(r){case 1:r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case 2:r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;default:
switch(o){case"svg":r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case"math":r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;case"\
script":r=i.createElement("div"),r.innerHTML="<script><\/script>",r=r.removeChild(r.firstChild);break;case"select":r=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?r.multiple=!0:n.size&&(r.size=n.size);break;default:r=typeof n.is=="string"?i.createElement(o,{is:n.is}):i.createElement(
o)}}r[Ka]=a,r[Bt]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)r.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
r;e:switch(Va(r,o,n),o){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&Do(a)}}return Ne(a),
a.subtreeFlags&=-33554433,Nf(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&Do(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(z(166));if(e=Nr.current,il(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,o=Ra,o!==null)switch(o.tag){case 27:case 5:n=o.
memoizedProps}e[Ka]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||I1(e.nodeValue,t)),e||Ir(a,!0)}else e=cs(e).createTextNode(n),e[Ka]=a,a.stateNode=
e}return Ne(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=il(a),t!==null){if(e===null){if(!n)throw Error(z(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(z(557));e[Ka]=a}else _i(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ne(a),e=!1}else t=Tf(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?($t(a),a):($t(a),null);if((a.flags&128)!==0)throw Error(z(558))}return Ne(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(o=il(a),n!==null&&n.dehydrated!==null){if(e===null){if(!o)throw Error(
z(318));if(o=a.memoizedState,o=o!==null?o.dehydrated:null,!o)throw Error(z(317));o[Ka]=a}else _i(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ne(a),o=
!1}else o=Tf(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),o=!0;if(!o)return a.flags&256?($t(a),a):($t(a),null)}return $t(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,o=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(o=n.alternate.memoizedState.cachePool.pool),r=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(r=n.memoizedState.cachePool.pool),
r!==o&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),Gd(a,a.updateQueue),Ne(a),null);case 4:return Rl(),e===null&&Yp(a.stateNode.containerInfo),a.flags|=67108864,
Ne(a),null;case 10:return Go(a.type),Ne(a),null;case 19:if(wp(a),n=a.memoizedState,n===null)return Ne(a),null;if(o=(a.flags&128)!==0,r=n.rendering,r===null)if(o)
Ec(n,!1);else{if(We!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(r=km(e),r!==null){for(a.flags|=128,Ec(n,!1),e=r.updateQueue,a.updateQueue=e,Gd(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)nw(t,e),t=t.sibling;return os(a,Ya.current&1|2),$&&Bo(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Wt()>Rm&&
(a.flags|=128,o=!0,Ec(n,!1),a.lanes=4194304)}else{if(!o)if(e=km(r),e!==null){if(a.flags|=128,o=!0,e=e.updateQueue,a.updateQueue=e,Gd(a,e),Ec(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!r.alternate&&!$)return Ne(a),null}else 2*Wt()-n.renderingStartTime>Rm&&t!==536870912&&(a.flags|=128,o=!0,Ec(n,
!1),a.lanes=4194304);n.isBackwards?(r.sibling=a.child,a.child=r):(e=n.last,e!==null?e.sibling=r:a.child=r,n.last=r)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Wt(),e.sibling=null,r=Ya.current,r=o?r&1|2:r&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||$?os(a,r):(t=r,Re(Pa,a),Re(Ya,t),nt===null&&(nt=a)),$&&Bo(a,n.treeForkCount),e}return Ne(a),null;case 22:case 23:
return $t(a),yp(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(Ne(a),
a.subtreeFlags&6&&(a.flags|=8192)):Ne(a),t=a.updateQueue,t!==null&&Gd(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&ja(bi),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),Go(pa),Ne(a),null;case 25:return null;case 30:
return a.flags|=33554432,Ne(a),null}throw Error(z(156,a.tag))}function G3(e,a){switch(hp(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return Go(pa),Rl(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return fm(a),null;case 31:if(a.memoizedState!==null){
if($t(a),a.alternate===null)throw Error(z(340));_i()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if($t(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(z(340));_i()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return wp(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Rl(),null;case 10:return Go(a.type),null;case 22:case 23:return $t(
a),yp(),e!==null&&ja(bi),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return Go(pa),null;case 25:return null;default:return null}}function t1(e,a){switch(hp(
a),a.tag){case 3:Go(pa),Rl();break;case 26:case 27:case 5:fm(a);break;case 4:Rl();break;case 31:a.memoizedState!==null&&$t(a);break;case 13:$t(a);break;case 19:
wp(a);break;case 10:Go(a.type);break;case 22:case 23:$t(a),yp(),e!==null&&ja(bi);break;case 24:Go(pa)}}function _s(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var o=n.next;t=o;do{if((t.tag&e)===e){n=void 0;var r=t.create,i=t.inst;n=r(),i.destroy=n}t=t.next}while(t!==o)}}catch(l){ze(a,a.return,l)}}function Yr(e,a,t){
try{var n=a.updateQueue,o=n!==null?n.lastEffect:null;if(o!==null){var r=o.next;n=r;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
o=a;var c=t,s=l;try{s()}catch(u){ze(o,c,u)}}}n=n.next}while(n!==r)}}catch(u){ze(a,a.return,u)}}function n1(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{fw(a,t)}catch(n){ze(e,e.return,n)}}}function o1(e,a,t){t.props=Ai(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){ze(e,
a,n)}}function so(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var o=e.stateNode,r=Ho(e.memoizedProps,
o);(o.ref===null||o.ref.name!==r)&&(o.ref=X1(r)),n=o.ref;break;case 7:if(e.stateNode===null){var i=new on(e);Dt(e.child,!1,T6,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){ze(e,a,l)}}function Ha(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(o){ze(e,a,o)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(o){ze(e,a,o)}else t.current=null}function Cm(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)J1(
e.stateNode,a[t])}function N0(e){for(var a=e.return;a!==null&&(Lp(a)&&J1(e.stateNode,a.stateNode),!Up(a));)a=a.return}function Qc(e){for(var a=e.return;a!==null&&
(Lp(a)&&A6(e.stateNode,a.stateNode),!Up(a));)a=a.return}function Up(e){return e.tag===5||e.tag===3||e.tag===27}function Lp(e){return e&&e.tag===7&&e.stateNode!==
null}function Th(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(o){ze(e,e.return,o)}}function Mf(e,a,t){try{var n=e.stateNode;c6(n,e.type,t,a),n[Bt]=a}catch(o){ze(e,
e.return,o)}}function r1(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Qr(e.type)||e.tag===4}function Rf(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||r1(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Qr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Ah(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(o,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(o),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=fo)),Cm(e,n),se=!0;else if(o!==4&&(o===27&&(Cm(e,n),n=null,Qr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(Ah(e,a,t,n),e=e.sibling;e!==null;)Ah(e,a,t,n),e=e.sibling}function Em(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?t.insertBefore(o,a):t.appendChild(
o),Cm(e,n),se=!0;else if(o!==4&&(o===27&&(Cm(e,n),n=null,Qr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(Em(e,a,t,n),e=e.sibling;e!==null;)Em(e,a,t,n),e=e.
sibling}function i1(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,o=a.attributes;o.length;)a.removeAttributeNode(o[0]);Va(a,n,t),a[Ka]=e,a[Bt]=t}catch(r){
ze(e,e.return,r)}}var Om=!1,Ft=null;function M0(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Om=!0)}var mo=null;function R0(){var e=mo;return mo=null,e}var Nt=0;
function Zl(e,a,t,n,o){return Nt=0,l1(e.child,a,t,n,o)}function l1(e,a,t,n,o){for(var r=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=Qh(i);n.
push(l),l.view&&(r=!0)}else r||Qh(i).view&&(r=!0);Om=!0,V1(i,Nt===0?a:a+"_"+Nt,t),Nt++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&o||l1(e.child,a,t,
n,o)&&(r=!0));e=e.sibling}return r}function bo(e,a){for(;e!==null;)e.tag===5?P1(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||bo(e.child,a)),e=e.sibling}function tm(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(tm(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(z(544));var t=a.name;a=Po(a.default,a.share),a!==
"none"&&(Zl(e,t,a,null,!1)||bo(e.child,!1))}e=e.sibling}}function Ch(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,o=Ho(n,t),r=Po(n.default,t.paired?n.
share:n.enter);r!=="none"?Zl(e,o,r,null,!1)?(tm(e),t.paired||a||Gl(e,n.onEnter)):bo(e.child,!1):tm(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
Ch(e,a),e=e.sibling;else tm(e)}function Eh(e){if(Ft!==null&&Ft.size!==0){var a=Ft;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var o=a.get(n);if(o!==void 0){var r=Po(t.default,t.share);if(r!==
"none"&&(Zl(e,n,r,null,!1)?(r=e.stateNode,o.paired=r,r.paired=o,Gl(e,t.onShare)):bo(e.child,!1)),a.delete(n),a.size===0)break}}}Eh(e)}e=e.sibling}}}function Oh(e){
if(e.tag===30){var a=e.memoizedProps,t=Ho(a,e.stateNode),n=Ft!==null?Ft.get(t):void 0,o=Po(a.default,n!==void 0?a.share:a.exit);o!=="none"&&(Zl(e,t,o,null,!1)?n!==
void 0?(o=e.stateNode,n.paired=o,o.paired=n,Ft.delete(t),Gl(e,a.onShare)):Gl(e,a.onExit):bo(e.child,!1)),Ft!==null&&Eh(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)Oh(e),e=e.sibling;else Ft!==null&&Eh(e)}function c1(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=Ho(a,e.stateNode);
a=Po(a.default,a.update),e.flags&=-5,a!=="none"&&Zl(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&c1(e);e=e.sibling}}function Nh(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,bo(e.child,!1))}Nh(e)}e=e.sibling}}function nm(e){if(e.tag===30)e.stateNode.paired=null,bo(e.child,!1),Nh(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)nm(e),e=e.sibling;else Nh(e)}function s1(e){for(e=e.child;e!==null;)e.tag===30?bo(e.child,!1):(e.subtreeFlags&33554432)!==0&&s1(e),e=e.sibling}function Gp(e,a,t,n,o,r,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(r!==null&&Nt<r.length){var s=r[Nt],u=Qh(c);(s.view||u.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(u.clip)
d=!0;else{d=s.rect;var m=u.rect;d=d.y!==m.y||d.x!==m.x||d.height!==m.height||d.width!==m.width}d&&(e.flags|=4),u.abs?u=!s.abs:(s=s.rect,u=u.rect,u=s.height!==u.
height||s.width!==u.width),u&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&V1(c,Nt===0?t:t+"_"+Nt,o),l&&(e.flags&4)!==0||(mo===null&&(mo=[]),mo.push(c,Nt===0?
n:n+"_"+Nt,a.memoizedProps)),Nt++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:Gp(e,a.child,t,n,o,r,i)&&(l=!0));a=a.sibling}return l}
function d1(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,o=Ho(t,n),r=Po(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(h6)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;Nt=0,o=Gp(n,l,o,o,r,i,!1),(e.flags&4)!==0&&o&&(a||Gl(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&d1(e,a);e=e.sibling}}var Oa=!1,we=!1,io=!1,Df=!1,D0=typeof WeakSet=="function"?WeakSet:Set,Na=null,lo=!1,Lc=!1,Nm=!1,Mh=!1;function q3(e,a,t){if(e=
e.containerInfo,Yh=Yl,e=Zy(e),dp(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var o=n.getSelection&&n.getSelection();if(o&&o.rangeCount!==0){n=o.anchorNode;var r=o.anchorOffset,i=o.focusNode;o=o.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,u=0,d=0,m=e,f=null;a:for(;;){for(var g;m!==n||r!==0&&m.nodeType!==3||(c=l+r),m!==i||o!==0&&m.nodeType!==3||(s=l+o),m.nodeType===
3&&(l+=m.nodeValue.length),(g=m.firstChild)!==null;)f=m,m=g;for(;;){if(m===e)break a;if(f===n&&++u===r&&(c=l),f===i&&++d===o&&(s=l),(g=m.nextSibling)!==null)break;
m=f,f=m.parentNode}m=g}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Vh={focusedElem:e,selectionRange:n},Yl=!1,t=(t&335544064)===
t,Na=a,a=t?9270:1024;Na!==null;){if(e=Na,t&&(n=e.deletions,n!==null))for(r=0;r<n.length;r++)t&&Oh(n[r]);if(e.alternate===null&&(e.flags&2)!==0)t&&M0(e),qd(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&Oh(n),qd(t);continue}else if(n!==null&&n.memoizedState!==null){t&&M0(
e),qd(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,Na=n):(t&&c1(e),qd(t))}}Ft=null}function qd(e){for(;Na!==null;){var a=Na,t=e,n=a.alternate,
o=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((o&1024)!==0&&n!==null){t=void 0,o=n.memoizedProps,n=n.memoizedState;var r=a.stateNode;try{var i=Ai(
a.type,o);t=r.getSnapshotBeforeUpdate(i,n),r.__reactInternalSnapshotBeforeUpdate=t}catch(l){ze(a,a.return,l)}}break;case 3:if((o&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Xh(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Xh(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=Ho(n.memoizedProps,n.stateNode),o=a.memoizedProps,o=Po(o.default,o.update),o!=="none"&&Zl(n,t,o,n.memoizedState=[],!0));break;default:
if((o&1024)!==0)throw Error(z(163))}if(n=a.sibling,n!==null){n.return=a.return,Na=n;break}Na=a.return}}function m1(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
co(e,t),n&4&&_s(5,t);break;case 1:if(co(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){ze(t,t.return,i)}else{var o=Ai(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(o,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){ze(t,t.return,i)}}n&64&&n1(t),n&512&&so(t,t.return);break;case 3:
if(co(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
fw(e,a)}catch(i){ze(t,t.return,i)}}break;case 27:a===null&&n&4&&i1(t);case 26:case 5:co(e,t),a===null&&n&4&&Th(t),n&512&&so(t,t.return);break;case 12:co(e,t);break;case 31:
co(e,t),n&4&&p1(e,t);break;case 13:co(e,t),n&4&&g1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=F3.bind(null,t),O6(e,t))));break;case 22:
if(n=t.memoizedState!==null||Oa,!n){var r=a!==null&&a.memoizedState!==null||we;a=Oa,o=we,Oa=n,(we=r)&&!o?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),Ln(e,t,n)):co(e,
t),Oa=a,we=o}break;case 30:co(e,t),n&512&&so(t,t.return);break;case 7:n&512&&so(t,t.return);default:co(e,t)}}function Rh(e,a){for(e=e.child;e!==null;)u1(e,a),e=
e.sibling}function u1(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var o=e.stateNode,r=e.memoizedProps.style,i=r!=null&&r.hasOwnProperty("display")?r.display:null;o.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){ze(e,e.return,c)}Dh(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,se=!0}catch(c){ze(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?$0(l,!0):$0(e.stateNode,!1)}catch(c){ze(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&Rh(e,a);break;default:Rh(e,a)}}function Dh(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:u1(t,n);break e;case 22:t.memoizedState===null&&Dh(t,n);break e;default:
Dh(t,n)}}e=e.sibling}}function f1(e){var a=e.alternate;a!==null&&(e.alternate=null,f1(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Km(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var qe=null,Et=!1;function Un(e,a,t){for(t=t.child;t!==null;)h1(e,a,t),t=t.sibling}function h1(e,a,t){if(en&&typeof en.onCommitFiberUnmount=="function")try{
en.onCommitFiberUnmount(hs,t)}catch{}switch(t.tag){case 26:we||Ha(t,a),Un(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!we&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:we||Ha(t,a),Qc(t);var n=qe,o=Et;Qr(t.type)&&(qe=t.stateNode,Et=!1),Un(e,a,t),a2(t.stateNode,t.type,t.memoizedProps),qe=n,Et=o;break;case 5:
we||Ha(t,a),Qc(t);case 6:if(t.tag===6&&Qc(t),n=qe,o=Et,qe=null,Un(e,a,t),qe=n,Et=o,qe!==null)if(Et)try{(qe.nodeType===9?qe.body:qe.nodeName==="HTML"?qe.ownerDocument.
body:qe).removeChild(t.stateNode),se=!0}catch(r){ze(t,a,r)}else try{qe.removeChild(t.stateNode),se=!0}catch(r){ze(t,a,r)}break;case 18:qe!==null&&(Et?(e=qe,Z0(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),Vl(e)):Z0(qe,t.stateNode));break;case 4:n=qe,o=Et,qe=t.stateNode.containerInfo,Et=!0,
Un(e,a,t),qe=n,Et=o;break;case 0:case 11:case 14:case 15:Yr(2,t,a),we||Yr(4,t,a),Un(e,a,t);break;case 1:we||(Ha(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&o1(t,a,n)),Un(e,a,t);break;case 21:Un(e,a,t);break;case 22:we=(n=we)||t.memoizedState!==null,Un(e,a,t),we=n;break;case 30:Ha(t,a),Un(e,a,t);break;case 7:
we||Ha(t,a),Un(e,a,t);break;default:Un(e,a,t)}}function p1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{Vl(e)}catch(t){ze(a,a.return,t)}}}function g1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{Vl(e)}catch(t){ze(a,a.return,t)}}function H3(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new D0),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new D0),a;default:throw Error(z(435,e.tag))}}function Hd(e,a){var t=H3(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var o=J3.bind(null,e,n);n.then(o,o)}})}function ft(e,a,t){var n=a.deletions;if(n!==null)for(var o=0;o<n.length;o++){var r=n[o],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(Qr(c.type)){qe=c.stateNode,Et=!1;break e}break;case 5:qe=c.stateNode,Et=!1;break e;case 3:case 4:qe=c.stateNode.containerInfo,Et=
!0;break e}c=c.return}if(qe===null)throw Error(z(160));h1(i,l,r),qe=null,Et=!1,i=r.alternate,i!==null&&(i.return=null),r.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)v1(a,e,t),a=a.sibling}var Gn=null;function v1(e,a,t){var n=e.alternate,o=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(o&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var r=0;r<n.length;r++){var i=n[r];i.ref.impl=i.nextImpl}ft(a,e,t),ht(e),o&4&&(Yr(3,e,e.return),_s(3,e),Yr(5,e,e.return));
break;case 1:ft(a,e,t),ht(e),o&512&&(we||n===null||Ha(n,n.return)),o&64&&Oa&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(r=Gn,ft(a,e,t),ht(e),o&512&&(we||n===null||Ha(n,n.return)),o&4)if(o=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(Oa)e.stateNode=Y1(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,o=r.ownerDocument||
r;a:switch(a){case"title":n=o.getElementsByTagName("title")[0],(!n||n[vs]||n[Ka]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
o.createElement(a),o.head.insertBefore(n,o.querySelector("head > title"))),Va(n,a,t),n[Ka]=e,Ma(n),a=n;break e;case"link":if(r=oy("link","href",o).get(a+(t.href||
""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){r.splice(i,1);break a}}n=o.createElement(a),Va(
n,a,t),o.head.appendChild(n);break;case"meta":if(r=oy("meta","content",o).get(a+(t.content||""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){r.splice(i,1);break a}}n=o.createElement(a),
Va(n,a,t),o.head.appendChild(n);break;default:throw Error(z(468,a))}n[Ka]=e,Ma(n),a=n}e.stateNode=a}else Oa||Fh(r,e.type,e.stateNode);else e.stateNode=ny(r,t,e.
memoizedProps);else o!==t?(o===null?(a=n.stateNode,a===null||we||a.parentNode.removeChild(a)):o.count--,t===null?Oa||Fh(r,e.type,e.stateNode):ny(r,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&Mf(e,e.memoizedProps,n.memoizedProps);break;case 27:ft(a,e,t),ht(e),o&512&&(we||n===null||Ha(n,n.return)),n!==null&&o&4&&Mf(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(r=io,io=!1,ft(a,e,t),io=r,ht(e),o&512&&(we||n===null||Ha(n,n.return)),e.flags&32){a=e.stateNode;try{Bl(a,""),se=!0}catch(u){ze(
e,e.return,u)}}o&4&&e.stateNode!=null&&(a=e.memoizedProps,Mf(e,a,n!==null?n.memoizedProps:a)),o&1024&&(Df=!0);break;case 6:if(ft(a,e,t),ht(e),o&4){if(e.stateNode===
null)throw Error(z(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,se=!0}catch(u){ze(e,e.return,u)}}break;case 3:if(se=!1,lm=null,r=Gn,Gn=ss(a.containerInfo),
ft(a,e,t),Gn=r,ht(e),o&4&&n!==null&&n.memoizedState.isDehydrated)try{Vl(a.containerInfo)}catch(u){ze(e,e.return,u)}Df&&(Df=!1,b1(e)),se=!1;break;case 4:o=io,io=
Oa,n=Hb(),r=Gn,Gn=ss(e.stateNode.containerInfo),ft(a,e,t),ht(e),Gn=r,se&&Lc&&(Nm=!0),se=n,io=o;break;case 12:ft(a,e,t),ht(e);break;case 31:ft(a,e,t),ht(e),o&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,Hd(e,a)));break;case 13:ft(a,e,t),ht(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(eu=Wt()),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Hd(e,a)));break;case 22:r=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=Oa,
c=we,s=io;Oa=l||r,io=s||r,we=c||i,ft(a,e,t),we=c,io=s,Oa=l,ht(e),o&8192&&(a=e.stateNode,a._visibility=r?a._visibility&-2:a._visibility|1,!r||n===null||i||Oa||we||
(a=i||we,t=Oa,n=we,Oa=r||Oa,we=a,_r(e,2),Oa=t,we=n),!r&&io||Rh(e,r)),o&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Hd(e,t))));break;case 19:
ft(a,e,t),ht(e),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Hd(e,a)));break;case 30:o&512&&(we||n===null||Ha(n,n.return)),o=Hb(),r=Lc,i=(t&335544064)===
t,l=e.memoizedProps,Lc=i&&Po(l.default,l.update)!=="none",ft(a,e,t),ht(e),i&&n!==null&&se&&(e.flags|=4),Lc=r,se=o;break;case 21:break;case 7:o&512&&(we||n===null||
Ha(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:ft(a,e,t),ht(e)}}function ht(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(r1(n)){t=n;break}n=n.return}n=null;for(var o=e.return;o!==null;){if(Lp(o)){var r=o.stateNode;n===null?n=[r]:n.push(r)}if(Up(o))break;o=o.return}var i=n;
if(t==null)throw Error(z(160));switch(t.tag){case 27:var l=t.stateNode,c=Rf(e);Em(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(Bl(s,""),t.flags&=-33);var u=Rf(
e);Em(e,u,s,i);break;case 3:case 4:var d=t.stateNode.containerInfo,m=Rf(e);Ah(e,m,d,i);break;default:throw Error(z(161))}}catch(f){ze(e,e.return,f)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function b1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;b1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,Yl=!0,a.reset(),Yl=
!1),e=e.sibling}}function ll(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)y1(a,e),a=a.sibling;else d1(a,!1)}function y1(e,a){var t=e.alternate;if(t===null)
Ch(e,!1);else switch(e.tag){case 3:if(Mh=lo=!1,R0(),ll(a,e),!lo&&!Nm){if(e=mo,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var o=e[n+1];P1(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+o+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),Mh=!0}mo=null;break;case 5:ll(a,e);break;case 4:n=lo,lo=!1,ll(a,e),lo&&(Nm=!0),lo=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?Ch(e,!1):ll(a,e));break;case 30:n=lo,o=R0(),lo=!1,ll(a,e),lo&&(e.flags|=4);var r=e.memoizedProps,i=e.stateNode;a=
Ho(r,i),i=Ho(t.memoizedProps,i);var l=Po(r.default,r.update);l==="none"?a=!1:(r=t.memoizedState,t.memoizedState=null,t=e.child,Nt=0,a=Gp(e,t,a,i,l,r,!0),Nt!==(r===
null?0:r.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(Gl(e,e.memoizedProps.onUpdate),mo=o):o!==null&&(o.push.apply(o,mo),mo=o),lo=(e.flags&32)!==0?!0:n;break;default:
ll(a,e)}}function co(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)m1(e,a.alternate,a),a=a.sibling}function _r(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:Yr(4,t,t.return),_r(t,n);break;case 1:Ha(t,t.return);var o=t.stateNode;typeof o.componentWillUnmount=="function"&&o1(t,t.return,
o),_r(t,n);break;case 27:(n&2)!==0&&a2(t.stateNode,t.type,t.memoizedProps);case 5:Ha(t,t.return),t.tag!==5&&t.tag!==27||Qc(t),_r(t,n);break;case 6:Qc(t);break;case 26:
Ha(t,t.return),o=t.stateNode,t.memoizedState!==null||o===null||we||o.parentNode.removeChild(o),_r(t,n);break;case 22:t.memoizedState===null&&_r(t,n);break;case 30:
Ha(t,t.return),_r(t,n);break;case 7:Ha(t,t.return);default:_r(t,n)}e=e.sibling}}function Ln(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,o=e,r=a,i=r.flags,l=(t&1)!==0;switch(r.tag){case 0:case 11:case 15:Ln(o,r,t),_s(4,r);break;case 1:if(Ln(o,r,t),n=r,o=n.stateNode,typeof o.componentDidMount==
"function")try{o.componentDidMount()}catch(u){ze(n,n.return,u)}if(n=r,o=n.updateQueue,o!==null){var c=n.stateNode;try{var s=o.shared.hiddenCallbacks;if(s!==null)
for(o.shared.hiddenCallbacks=null,o=0;o<s.length;o++)uw(s[o],c)}catch(u){ze(n,n.return,u)}}l&&i&64&&n1(r),so(r,r.return);break;case 27:(t&2)!==0&&i1(r);case 5:r.
tag!==5&&r.tag!==27||N0(r),Ln(o,r,t),l&&n===null&&i&4&&Th(r),so(r,r.return);break;case 6:N0(r);break;case 26:c=r.stateNode,r.memoizedState!==null||c===null||Oa||
Fh(ss(c.ownerDocument),r.type,c),Ln(o,r,t),l&&n===null&&i&4&&Th(r),so(r,r.return);break;case 12:Ln(o,r,t);break;case 31:Ln(o,r,t),l&&i&4&&p1(o,r);break;case 13:
Ln(o,r,t),l&&i&4&&g1(o,r);break;case 22:r.memoizedState===null&&Ln(o,r,t),so(r,r.return);break;case 30:Ln(o,r,t),so(r,r.return);break;case 7:so(r,r.return);default:
Ln(o,r,t)}a=a.sibling}}function qp(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&ys(t))}function Hp(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&ys(e))}function pn(e,a,t,n){var o=(t&335544064)===
t;if(a.subtreeFlags&(o?10262:10256))for(a=a.child;a!==null;)w1(e,a,t,n),a=a.sibling;else o&&s1(a)}function w1(e,a,t,n){var o=(t&335544064)===t;o&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&nm(a);var r=a.flags;switch(a.tag){case 0:case 11:case 15:pn(e,a,t,n),r&2048&&_s(9,a);break;case 1:pn(e,a,t,n);
break;case 3:pn(e,a,t,n),o&&Mh&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),r&2048&&(r=null,a.alternate!==
null&&(r=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==r&&(a.refCount++,r!=null&&ys(r)));break;case 12:if(r&2048){pn(e,a,t,n),r=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",r.passiveEffectDuration,-0)}catch(s){ze(a,a.return,s)}}else pn(
e,a,t,n);break;case 31:pn(e,a,t,n);break;case 13:pn(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(o&&l!==null&&l.memoizedState===
null&&nm(l),i._visibility&2?pn(e,a,t,n):Xc(e,a)):(o&&l!==null&&l.memoizedState!==null&&nm(a),i._visibility&2?pn(e,a,t,n):(i._visibility|=2,sl(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),r&2048&&qp(l,a);break;case 24:pn(e,a,t,n),r&2048&&Hp(a.alternate,a);break;case 30:o&&(r=a.alternate,r!==null&&(bo(r.child,!0),bo(a.child,!0))),
pn(e,a,t,n);break;default:pn(e,a,t,n)}}function sl(e,a,t,n,o){for(o=o&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var r=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:sl(r,i,l,c,o),_s(8,i);break;case 23:break;case 22:var u=i.stateNode;i.memoizedState!==null?u._visibility&2?sl(r,i,l,c,o):Xc(r,i):(u.
_visibility|=2,sl(r,i,l,c,o)),o&&s&2048&&qp(i.alternate,i);break;case 24:sl(r,i,l,c,o),o&&s&2048&&Hp(i.alternate,i);break;default:sl(r,i,l,c,o)}a=a.sibling}}function Xc(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,o=n.flags;switch(n.tag){case 22:Xc(t,n),o&2048&&qp(n.alternate,n);break;case 24:Xc(t,n),o&2048&&Hp(
n.alternate,n);break;default:Xc(t,n)}a=a.sibling}}var fi=8192;function di(e,a,t){if(e.subtreeFlags&fi)for(e=e.child;e!==null;)_1(e,a,t),e=e.sibling}function _1(e,a,t){
switch(e.tag){case 26:di(e,a,t),e.flags&fi&&(e.memoizedState!==null?Y6(t,Gn,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&iy(t,e)));break;case 5:
di(e,a,t),e.flags&fi&&(e=e.stateNode,(a&335544128)===a&&iy(t,e));break;case 3:case 4:var n=Gn;Gn=ss(e.stateNode.containerInfo),di(e,a,t),Gn=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=fi,fi=16777216,di(e,a,t),fi=n):di(e,a,t));break;case 30:if((e.flags&fi)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var o=e.stateNode;o.paired=null,Ft===null&&(Ft=new Map),Ft.set(n,o)}di(e,a,t);break;default:di(e,a,t)}}function x1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Oc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];Na=n,z1(n,e)}x1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)k1(e),e=e.sibling}function k1(e){switch(e.tag){case 0:case 11:case 15:
Oc(e),e.flags&2048&&Yr(9,e,e.return);break;case 3:Oc(e);break;case 12:Oc(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,om(e)):Oc(e);break;default:Oc(e)}}function om(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];Na=n,z1(n,e)}x1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:Yr(8,a,a.return),om(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,om(a));break;default:om(a)}e=e.sibling}}function z1(e,a){for(;Na!==null;){var t=Na;switch(t.tag){case 0:case 11:case 15:Yr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:ys(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,Na=n;else e:for(t=e;Na!==null;){n=Na;var o=n.sibling,r=n.return;if(f1(n),n===t){Na=null;break e}if(o!==null){
o.return=r,Na=o;break e}Na=r}}}var K3={getCacheForType:function(e){var a=Ia(pa),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return Ia(pa).controller.signal}},I3=typeof WeakMap=="function"?WeakMap:Map,pe=0,Ee=null,ae=null,oe=0,xe=0,Xt=null,Cr=!1,$l=!1,Kp=!1,Yo=0,We=0,Vr=0,wi=0,Mm=0,Jt=0,
Ll=0,Zc=null,Ot=null,Bh=!1,eu=0,S1=0,Rm=1/0,Dm=null,Lr=null,Ie=0,Hn=null,Ci=null,vo=0,Uh=0,Lh=null,T1=null,Ol=null,Nl=null,Ml=null,$c=0,rm=null;function tn(){return(pe&
2)!==0&&oe!==0?oe&-oe:q.T!==null?jp():Oy()}function A1(){if(Jt===0)if((oe&536870912)===0||$){var e=Ad;Ad<<=1,(Ad&3932160)===0&&(Ad=262144),Jt=e}else Jt=536870912;
return e=Pa.current,e!==null&&(e.flags|=32),Jt}function Gl(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=X1(Ho(e.memoizedProps,t))),Nl===null&&(Nl=
[]),Nl.push(a.bind(null,n))}}function Rt(e,a,t){(e===Ee&&(xe===2||xe===9)||e.cancelPendingCommit!==null)&&(ql(e,0),Er(e,oe,Jt,!1)),gs(e,t),((pe&2)===0||e!==Ee)&&
(e===Ee&&((pe&2)===0&&(wi|=t),We===4&&Er(e,oe,Jt,!1)),wo(e))}function C1(e,a,t){if((pe&6)!==0)throw Error(z(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||
ps(e,a),o=n?V3(e,a):Bf(e,a,!0),r=n;do{if(o===0){$l&&!n&&Er(e,a,0,!1);break}else{if(t=e.current.alternate,r&&!j3(t)){o=Bf(e,a,!1),r=!1;continue}if(o===2){if(r=a,
e.errorRecoveryDisabledLanes&r)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;o=Zc;var c=l.current.memoizedState.
isDehydrated;if(c&&(ql(l,i).flags|=256),i=Bf(l,i,!1),i!==2&&i!==6){if(Kp&&!c){l.errorRecoveryDisabledLanes|=r,wi|=r,o=4;break e}r=Ot,Ot=o,r!==null&&(Ot===null?Ot=
r:Ot.push.apply(Ot,r))}o=i}if(r=!1,o!==2)continue}}if(o===1){ql(e,0),Er(e,a,0,!0);break}e:{switch(n=e,r=o,r){case 0:case 1:throw Error(z(345));case 4:if((a&4194048)!==
a&&(a&62914560)!==a)break;case 6:Er(n,a,Jt,!Cr);break e;case 2:Ot=null;break;case 3:case 5:break;default:throw Error(z(329))}if((a&62914560)===a&&(o=eu+300-Wt(),
10<o)){if(Er(n,a,Jt,!Cr),Hm(n,0,!0)!==0)break e;vo=a,n.timeoutHandle=Vp(B0.bind(null,n,t,Ot,Dm,Bh,a,Jt,wi,Ll,Cr,r,"Throttled",-0,0),o);break e}B0(n,t,Ot,Dm,Bh,a,
Jt,wi,Ll,Cr,r,null,-0,0)}}break}while(!0);wo(e)}function B0(e,a,t,n,o,r,i,l,c,s,u,d,m,f){e.timeoutHandle=-1;var g=a.subtreeFlags,k=(r&335544064)===r;if(d=null,(k||
g&8192||(g&16785408)===16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:fo},
Ft=null,_1(a,r,d),k&&(g=d,k=e.containerInfo,k=(k.nodeType===9?k:k.ownerDocument).__reactViewTransition,k!=null&&(g.count++,g.waitingForViewTransition=!0,g=ds.bind(
g),k.finished.then(g,g))),g=(r&62914560)===r?eu-Wt():(r&4194048)===r?S1-Wt():0,g=V6(d,g),g!==null)){vo=r,e.cancelPendingCommit=g(L0.bind(null,e,a,r,t,n,o,i,l,c,
s,u,d,null,m,f)),Er(e,r,i,!s);return}L0(e,a,r,t,n,o,i,l,c,s,u,d)}function j3(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,
t!==null&&(t=t.stores,t!==null)))for(var n=0;n<t.length;n++){var o=t[n],r=o.getSnapshot;o=o.value;try{if(!nn(r(),o))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&
16384&&t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Er(e,a,t,n){a=Sy(e,a),a&=~Mm,a&=~wi,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var o=a;0<o;){var r=31-an(
o),i=1<<r;n[r]=-1,o&=~i}t!==0&&Ay(e,t,a)}function au(){return(pe&6)===0?(xs(0,!1),!1):!0}function Ip(){if(ae!==null){if(xe===0)var e=ae.return;else e=ae,Uo=Ri=null,
Sp(e),Al=null,ns=0,e=ae;for(;e!==null;)t1(e.alternate,e),e=e.return;ae=null}}function ql(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,m6(t)),t=
e.cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),vo=0,Ip(),Ee=e,ae=t=Lo(e.current,null),oe=a,xe=0,Xt=null,Cr=!1,$l=ps(e,a),Kp=!1,Ll=Jt=Mm=wi=Vr=
We=0,Ot=Zc=null,Bh=!1,Yo=Sy(e,a),Vm(),t}function E1(e,a){K=null,q.H=Tm,a===Xl||a===Xm?(a=c0(),xe=3):a===vp?(a=c0(),xe=4):xe=a===Rp?8:a!==null&&typeof a=="object"&&
typeof a.then=="function"?6:1,Xt=a,ae===null&&(We=1,Am(e,wn(a,e.current)))}function O1(){var e=Pa.current;return e===null?!0:(oe&4194048)===oe?nt===null:(oe&62914560)===
oe||(oe&536870912)!==0?e===nt:!1}function N1(){var e=q.H;return q.H=Tm,e===null?Tm:e}function M1(){var e=q.A;return q.A=K3,e}function Bm(){We=4,Cr||(oe&4194048)!==
oe&&Pa.current!==null||($l=!0),(Vr&134217727)===0&&(wi&134217727)===0||Ee===null||Er(Ee,oe,Jt,!1)}function Bf(e,a,t){var n=pe;pe|=2;var o=N1(),r=M1();(Ee!==e||oe!==
a)&&(Dm=null,ql(e,a)),a=!1;var i=We;e:do try{if(xe!==0&&ae!==null){var l=ae,c=Xt;switch(xe){case 8:Ip(),i=6;break e;case 3:case 2:case 9:case 6:Pa.current===null&&
(a=!0);var s=xe;if(xe=0,Xt=null,xl(e,l,c,s),t&&$l){i=0;break e}break;default:s=xe,xe=0,Xt=null,xl(e,l,c,s)}}Y3(),i=We;break}catch(u){E1(e,u)}while(!0);return a&&
e.shellSuspendCounter++,Uo=Ri=null,pe=n,q.H=o,q.A=r,ae===null&&(Ee=null,oe=0,Vm()),i}function Y3(){for(;ae!==null;)R1(ae)}function V3(e,a){var t=pe;pe|=2;var n=N1(),
o=M1();Ee!==e||oe!==a?(Dm=null,Rm=Wt()+500,ql(e,a)):$l=ps(e,a);e:do try{if(xe!==0&&ae!==null){a=ae;var r=Xt;a:switch(xe){case 1:xe=0,Xt=null,xl(e,a,r,1);break;case 2:case 9:
if(l0(r)){xe=0,Xt=null,U0(a);break}a=function(){xe!==2&&xe!==9||Ee!==e||(xe=7),wo(e)},r.then(a,a);break e;case 3:xe=7;break e;case 4:xe=5;break e;case 7:l0(r)?(xe=
0,Xt=null,U0(a)):(xe=0,Xt=null,xl(e,a,r,7));break;case 5:var i=null;switch(ae.tag){case 26:i=ae.memoizedState;case 5:case 27:var l=ae;if(i?o2(i):l.stateNode.complete){
xe=0,Xt=null;var c=l.sibling;if(c!==null)ae=c;else{var s=l.return;s!==null?(ae=s,tu(s)):ae=null}break a}}xe=0,Xt=null,xl(e,a,r,5);break;case 6:xe=0,Xt=null,xl(e,
a,r,6);break;case 8:Ip(),We=6;break e;default:throw Error(z(462))}}P3();break}catch(u){E1(e,u)}while(!0);return Uo=Ri=null,q.H=n,q.A=o,pe=t,ae!==null?0:(Ee=null,
oe=0,Vm(),We)}function P3(){for(;ae!==null&&!sk();)R1(ae)}function R1(e){var a=a1(e.alternate,e,Yo);e.memoizedProps=e.pendingProps,a===null?tu(e):ae=a}function U0(e){
var a=e,t=a.alternate;switch(a.tag){case 15:case 0:a=z0(t,a,a.pendingProps,a.type,void 0,oe);break;case 11:a=z0(t,a,a.pendingProps,a.type.render,a.ref,oe);break;case 5:
Sp(a);var n=a;n===Ra&&($?(ym(n),n.tag===5&&n.stateNode!=null&&(Me=n.stateNode)):(ym(n),$=!0));default:t1(t,a),a=ae=nw(a,Yo),a=a1(t,a,Yo)}e.memoizedProps=e.pendingProps,
a===null?tu(e):ae=a}function xl(e,a,t,n){Uo=Ri=null,Sp(a),Al=null,ns=0;var o=a.return;try{if(R3(e,o,a,t,oe)){We=1,Am(e,wn(t,e.current)),ae=null;return}}catch(r){
if(o!==null)throw ae=o,r;We=1,Am(e,wn(t,e.current)),ae=null;return}a.flags&32768?($||n===1?e=!0:$l||(oe&536870912)!==0?e=!1:(Cr=e=!0,(n===2||n===9||n===3||n===6)&&
(n=Pa.current,n!==null&&n.tag===13&&(n.flags|=16384))),D1(a,e)):tu(a)}function tu(e){var a=e;do{if((a.flags&32768)!==0){D1(a,Cr);return}e=a.return;var t=L3(a.alternate,
a,Yo);if(t!==null){ae=t;return}if(a=a.sibling,a!==null){ae=a;return}ae=a=e}while(a!==null);We===0&&(We=5)}function D1(e,a){do{var t=G3(e.alternate,e);if(t!==null){
t.flags&=32767,ae=t;return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){ae=e;return}ae=e=t}while(e!==null);
We=6,ae=null}function L0(e,a,t,n,o,r,i,l,c,s,u,d){e.cancelPendingCommit=null;do nu();while(Ie!==0);if((pe&6)!==0)throw Error(z(327));if(a!==null){if(a===e.current)
throw Error(z(177));e===Ee&&(ae=Ee=null,oe=0),Ci=a,Hn=e,vo=t,Lh=o,T1=n,Q3(e,a,t,i,l,c,d)}}function Q3(e,a,t,n,o,r,i){var l=a.lanes|a.childLanes;if(Uh=l,l|=mp,yk(
e,t,l,n,o,r),Nl=null,(t&335544064)===t?(Ml=_3(e),n=10262):(Ml=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,W3(
hm,function(){return Kh(),null})):(e.callbackNode=null,e.callbackPriority=0),Om=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=q.T,q.T=null,o=ge.p,ge.
p=2,r=pe,pe|=4;try{q3(e,a,t)}finally{pe=r,ge.p=o,q.T=n}}Ie=1,Om?Ol=v6(i,e.containerInfo,Ml,Gh,qh,Z3,Hh,Kh,X3,null,null):(Gh(),qh(),Hh())}function X3(e){if(Ie!==
0){var a=Hn.onRecoverableError;a(e,{componentStack:null})}}function Z3(){Ie===3&&(Ie=0,y1(Ci,Hn),Ie=4)}function Gh(){if(Ie===1){Ie=0;var e=Hn,a=Ci,t=vo,n=(a.flags&
13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=q.T,q.T=null;var o=ge.p;ge.p=2;var r=pe;pe|=4;try{Lc=Nm=!1,v1(a,e,t),t=Vh;var i=Zy(e.containerInfo),l=t.focusedElem,
c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&Xy(l.ownerDocument.documentElement,l)){if(c!==null&&dp(l)){var s=c.start,u=c.end;if(u===void 0&&(u=s),"selectio\
nStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(u,l.value.length);else{var d=l.ownerDocument||document,m=d&&d.defaultView||window;if(m.getSelection){var f=m.
getSelection(),g=l.textContent.length,k=Math.min(c.start,g),T=c.end===void 0?k:Math.min(c.end,g);!f.extend&&k>T&&(i=T,T=k,k=i);var w=Wb(l,k),p=Wb(l,T);if(w&&p&&
(f.rangeCount!==1||f.anchorNode!==w.node||f.anchorOffset!==w.offset||f.focusNode!==p.node||f.focusOffset!==p.offset)){var v=d.createRange();v.setStart(w.node,w.
offset),f.removeAllRanges(),k>T?(f.addRange(v),f.extend(p.node,p.offset)):(v.setEnd(p.node,p.offset),f.addRange(v))}}}}for(d=[],f=l;f=f.parentNode;)f.nodeType===
1&&d.push({element:f,left:f.scrollLeft,top:f.scrollTop});for(typeof l.focus=="function"&&l.focus(),l=0;l<d.length;l++){var _=d[l];_.element.scrollLeft=_.left,_.
element.scrollTop=_.top}}Yl=!!Yh,Vh=Yh=null}finally{pe=r,ge.p=o,q.T=n}}e.current=a,Ie=2}}function qh(){if(Ie===2){Ie=0;var e=Hn,a=Ci,t=(a.flags&8772)!==0;if((a.
subtreeFlags&8772)!==0||t){t=q.T,q.T=null;var n=ge.p;ge.p=2;var o=pe;pe|=4;try{m1(e,a.alternate,a)}finally{pe=o,ge.p=n,q.T=t}}Ie=3}}function Hh(){if(Ie===4||Ie===
3){Ie=0;var e=Ol;Ol=null,dk();var a=Hn,t=Ci,n=vo,o=T1,r=(n&335544064)===n?10262:10256;if((t.subtreeFlags&r)!==0||(t.flags&r)!==0?Ie=5:(Ie=0,Ci=Hn=null,B1(a,a.pendingLanes)),
r=a.pendingLanes,r===0&&(Lr=null),op(n),t=t.stateNode,en&&typeof en.onCommitFiberRoot=="function")try{en.onCommitFiberRoot(hs,t,void 0,(t.current.flags&128)===128)}catch{}
if(o!==null){t=q.T,r=ge.p,ge.p=2,q.T=null;try{for(var i=a.onRecoverableError,l=0;l<o.length;l++){var c=o[l];i(c.value,{componentStack:c.stack})}}finally{q.T=t,ge.
p=r}}if(o=Nl,i=Ml,Ml=null,o!==null&&(Nl=null,i===null&&(i=[]),e!==null))for(c=0;c<o.length;c++)t=(0,o[c])(i),t!==void 0&&e.finished.finally(t);(vo&3)!==0&&nu(),
wo(a),r=a.pendingLanes,(n&261930)!==0&&(r&42)!==0?a===rm?$c++:($c=0,rm=a):($c=0,rm=null),xs(0,!1)}}function B1(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,
a!=null&&(e.pooledCache=null,ys(a)))}function nu(){return Ol!==null&&(Ol.skipTransition(),Ol=null),Gh(),qh(),Hh(),Kh()}function Kh(){if(Ie!==5)return!1;var e=Hn,
a=Uh;Uh=0;var t=op(vo),n=q.T,o=ge.p;try{ge.p=32>t?32:t,q.T=null,t=Lh,Lh=null;var r=Hn,i=vo;if(Ie=0,Ci=Hn=null,vo=0,(pe&6)!==0)throw Error(z(331));var l=pe;if(pe|=
4,k1(r.current),w1(r,r.current,i,t),pe=l,xs(0,!1),en&&typeof en.onPostCommitFiberRoot=="function")try{en.onPostCommitFiberRoot(hs,r)}catch{}return!0}finally{ge.
p=o,q.T=n,B1(e,a)}}function G0(e,a,t){a=wn(t,a),a=wh(e.stateNode,a,2),e=Dr(e,a,2),e!==null&&(gs(e,2),wo(e))}function ze(e,a,t){if(e.tag===3)G0(e,e,t);else for(;a!==
null;){if(a.tag===3){G0(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="fu\
nction"&&(Lr===null||!Lr.has(n))){e=wn(t,e),t=$w(2),n=Dr(a,t,2),n!==null&&(Fw(t,n,a,e),gs(n,2),wo(n));break}}a=a.return}}function Uf(e,a,t){var n=e.pingCache;if(n===
null){n=e.pingCache=new I3;var o=new Set;n.set(a,o)}else o=n.get(a),o===void 0&&(o=new Set,n.set(a,o));o.has(t)||(Kp=!0,o.add(t),e=$3.bind(null,e,a,t),a.then(e,
e))}function $3(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,Ee===e&&(oe&t)===t&&((We===4||We===3&&(oe&62914560)===
oe&&300>Wt()-eu)&&(pe&2)===0?ql(e,0):Mm|=t,Ll===oe&&(Ll=0)),wo(e)}function U1(e,a){a===0&&(a=Ty()),e=Mi(e,a),e!==null&&(gs(e,a),wo(e))}function F3(e){var a=e.memoizedState,
t=0;a!==null&&(t=a.retryLane),U1(e,t)}function J3(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,o=e.memoizedState;o!==null&&(t=o.retryLane);break;case 19:
n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(z(314))}n!==null&&n.delete(a),U1(e,t)}function W3(e,a){return tp(e,a)}var Hl=null,
dl=null,Ih=!1,Um=!1,Lf=!1,Or=0;function wo(e){e!==dl&&e.next===null&&(dl===null?Hl=dl=e:dl=dl.next=e),Um=!0,Ih||(Ih=!0,a6())}function xs(e,a){if(!Lf&&Um){Lf=!0;
do for(var t=!1,n=Hl;n!==null;){if(!a)if(e!==0){var o=n.pendingLanes;if(o===0)var r=0;else{var i=n.suspendedLanes,l=n.pingedLanes;r=(1<<31-an(42|e)+1)-1,r&=o&~(i&
~l),r=r&201326741?r&201326741|1:r?r|2:0}r!==0&&(t=!0,q0(n,r))}else r=oe,r=Hm(n,n===Ee?r:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(r&3)===0||ps(n,r)||
(t=!0,q0(n,r));n=n.next}while(t);Lf=!1}}function e6(){L1()}function L1(){Um=Ih=!1;var e=0;Or!==0&&d6()&&(e=Or);for(var a=Wt(),t=null,n=Hl;n!==null;){var o=n.next,
r=G1(n,a);r===0?(n.next=null,t===null?Hl=o:t.next=o,o===null&&(dl=t)):(t=n,(e!==0||(r&3)!==0)&&(Um=!0)),n=o}Ie!==0&&Ie!==5||xs(e,!1),Or!==0&&(Or=0)}function G1(e,a){
for(var t=e.suspendedLanes,n=e.pingedLanes,o=e.expirationTimes,r=e.pendingLanes&-62914561;0<r;){var i=31-an(r),l=1<<i,c=o[i];c===-1?((l&t)===0||(l&n)!==0)&&(o[i]=
bk(l,a)):c<=a&&(e.expiredLanes|=l),r&=~l}if(a=Ee,t=oe,t=Hm(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(xe===
2||xe===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&pf(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===0||ps(e,t)){if(a=t&-t,a===e.callbackPriority)
return a;switch(n!==null&&pf(n),op(t)){case 2:case 8:t=ky;break;case 32:t=hm;break;case 268435456:t=zy;break;default:t=hm}return n=q1.bind(null,e),t=tp(t,n),e.callbackPriority=
a,e.callbackNode=t,a}return n!==null&&n!==null&&pf(n),e.callbackPriority=2,e.callbackNode=null,2}function q1(e,a){if(Ie!==0&&Ie!==5)return e.callbackNode=null,e.
callbackPriority=0,null;var t=e.callbackNode;if(nu()&&e.callbackNode!==t)return null;var n=oe;return n=Hm(e,e===Ee?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==
-1),n===0?null:(C1(e,n,a),G1(e,Wt()),e.callbackNode!=null&&e.callbackNode===t?q1.bind(null,e):null)}function q0(e,a){if(nu())return null;C1(e,a,!0)}function a6(){
u6(function(){(pe&6)!==0?tp(xy,e6):L1()})}function jp(){if(Or===0){var e=zi;e===0&&(e=Td,Td<<=1,(Td&261888)===0&&(Td=256)),Or=e}return Or}function H0(e){return e==
null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Qd(e)}function t6(e,a,t,n,o){if(a==="submit"&&t&&t.stateNode===o){var r=H0((o[Bt]||null).
action),i=n.submitter;i&&(a=(a=i[Bt]||null)?H0(a.formAction):i.getAttribute("formAction"),a!==null&&(r=a,i=null));var l=new Im("action","action",null,n,o);e.push(
{event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Or!==0){var c=new FormData(o,i);bh(t,{pending:!0,data:c,method:o.method,action:r},
null,c)}}else typeof r=="function"&&(l.preventDefault(),c=new FormData(o,i),bh(t,{pending:!0,data:c,method:o.method,action:r},r,c))},currentTarget:o}]})}}for(Kd=
0;Kd<lh.length;Kd++)Id=lh[Kd],K0=Id.toLowerCase(),I0=Id[0].toUpperCase()+Id.slice(1),Kn(K0,"on"+I0);var Id,K0,I0,Kd;Kn(Fy,"onAnimationEnd");Kn(Jy,"onAnimationIt\
eration");Kn(Wy,"onAnimationStart");Kn("dblclick","onDoubleClick");Kn("focusin","onFocus");Kn("focusout","onBlur");Kn(f3,"onTransitionRun");Kn(h3,"onTransitionS\
tart");Kn(p3,"onTransitionCancel");Kn(ew,"onTransitionEnd");Dl("onMouseEnter",["mouseout","mouseover"]);Dl("onMouseLeave",["mouseout","mouseover"]);Dl("onPointe\
rEnter",["pointerout","pointerover"]);Dl("onPointerLeave",["pointerout","pointerover"]);Oi("onChange","change click focusin focusout input keydown keyup selecti\
onchange".split(" "));Oi("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));Oi("onBeforeInput",["comp\
ositionend","keypress","textInput","paste"]);Oi("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));Oi("onCompositionStart",
"compositionstart focusout keydown keypress keyup mousedown".split(" "));Oi("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".
split(" "));var is="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ra\
techange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),n6=new Set("beforetoggle cancel close invalid load scroll scrollend t\
oggle".split(" ").concat(is));function H1(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],o=n.event;n=n.listeners;e:{var r=void 0;if(a)for(var i=n.length-
1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(o)}catch(u){gm(u)}o.currentTarget=
null,r=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(
o)}catch(u){gm(u)}o.currentTarget=null,r=c}}}}function ee(e,a){var t=a[Ub];t===void 0&&(t=a[Ub]=new Set);var n=e+"__bubble";t.has(n)||(K1(a,e,2,!1),t.add(n))}function Gf(e,a,t){
var n=0;a&&(n|=4),K1(t,e,n,a)}var jd="_reactListening"+Math.random().toString(36).slice(2);function Yp(e){if(!e[jd]){e[jd]=!0,My.forEach(function(t){t!=="select\
ionchange"&&(n6.has(t)||Gf(t,!1,e),Gf(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[jd]||(a[jd]=!0,Gf("selectionchange",!1,a))}}function K1(e,a,t,n){
switch(m2(a)){case 2:var o=Z6;break;case 8:o=$6;break;default:o=Fp}t=o.bind(null,a,t,e),o=void 0,!nh||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(o=!0),n?o!==
void 0?e.addEventListener(a,t,{capture:!0,passive:o}):e.addEventListener(a,t,!0):o!==void 0?e.addEventListener(a,t,{passive:o}):e.addEventListener(a,t,!1)}function qf(e,a,t,n,o){
var r=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===o)break;if(i===4)for(i=
n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.containerInfo===o)return;i=i.return}for(;l!==null;){if(i=hi(l),i===null)return;if(c=i.tag,c===5||
c===6||c===26||c===27){n=r=i;continue e}l=l.parentNode}}n=n.return}Hy(function(){var s=r,u=ip(t),d=[];e:{var m=aw.get(e);if(m!==void 0){var f=Im,g=e;switch(e){case"\
keypress":if(Zd(t)===0)break e;case"keydown":case"keyup":f=jk;break;case"focusin":g="focus",f=_f;break;case"focusout":g="blur",f=_f;break;case"beforeblur":case"\
afterblur":f=_f;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseo\
ver":case"contextmenu":f=Yb;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":f=Nk;break;case"\
touchcancel":case"touchend":case"touchmove":case"touchstart":f=Xk;break;case Fy:case Jy:case Wy:f=Dk;break;case ew:f=$k;break;case"scroll":case"scrollend":f=Ek;
break;case"wheel":f=Jk;break;case"copy":case"cut":case"paste":f=Uk;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"\
pointermove":case"pointerout":case"pointerover":case"pointerup":f=Pb;break;case"submit":f=Pk;break;case"toggle":case"beforetoggle":f=e3}var k=(a&4)!==0,T=!k&&(e===
"scroll"||e==="scrollend"),w=k?m!==null?m+"Capture":null:m;k=[];for(var p=s,v;p!==null;){var _=p;if(v=_.stateNode,_=_.tag,_!==5&&_!==26&&_!==27||v===null||w===null||
(_=Jc(p,w),_!=null&&k.push(ls(p,_,v))),T)break;p=p.return}0<k.length&&(m=new f(m,g,null,t,u),d.push({event:m,listeners:k}))}}if((a&7)===0){e:{if(f=e==="mouseove\
r"||e==="pointerover",m=e==="mouseout"||e==="pointerout",f&&t!==th&&(g=t.relatedTarget||t.fromElement)&&(hi(g)||g[Pl]))break e;(m||f)&&(g=u.window===u?u:(f=u.ownerDocument)?
f.defaultView||f.parentWindow:window,m?(f=t.relatedTarget||t.toElement,m=s,f=f?hi(f):null,f!==null&&(T=fs(f),k=f.tag,f!==T||k!==5&&k!==27&&k!==6)&&(f=null)):(m=
null,f=s),m!==f&&(k=Yb,_="onMouseLeave",w="onMouseEnter",p="mouse",(e==="pointerout"||e==="pointerover")&&(k=Pb,_="onPointerLeave",w="onPointerEnter",p="pointer"),
T=m==null?g:Bc(m),v=f==null?g:Bc(f),g=new k(_,p+"leave",m,t,u),g.target=T,g.relatedTarget=v,_=null,hi(u)===s&&(k=new k(w,p+"enter",f,t,u),k.target=v,k.relatedTarget=
T,_=k),T=_,k=m&&f?Yf(m,f,o6):null,m!==null&&j0(d,g,m,k,!1),f!==null&&T!==null&&j0(d,T,f,k,!0)))}e:{if(m=s?Bc(s):window,f=m.nodeName&&m.nodeName.toLowerCase(),f===
"select"||f==="input"&&m.type==="file")var E=$b;else if(Zb(m))if(Py)E=d3;else{E=c3;var P=l3}else f=m.nodeName,!f||f.toLowerCase()!=="input"||m.type!=="checkbox"&&
m.type!=="radio"?s&&rp(s.elementType)&&(E=$b):E=s3;if(E&&(E=E(e,s))){Vy(d,E,t,u);break e}P&&P(e,m,s)}switch(P=s?Bc(s):window,e){case"focusin":(Zb(P)||P.contentEditable===
"true")&&(gl=P,rh=s,Hc=null);break;case"focusout":Hc=rh=gl=null;break;case"mousedown":ih=!0;break;case"contextmenu":case"mouseup":case"dragend":ih=!1,e0(d,t,u);
break;case"selectionchange":if(u3)break;case"keydown":case"keyup":e0(d,t,u)}var R;if(sp)e:{switch(e){case"compositionstart":var G="onCompositionStart";break e;case"\
compositionend":G="onCompositionEnd";break e;case"compositionupdate":G="onCompositionUpdate";break e}G=void 0}else pl?jy(e,t)&&(G="onCompositionEnd"):e==="keydo\
wn"&&t.keyCode===229&&(G="onCompositionStart");G&&(Iy&&t.locale!=="ko"&&(pl||G!=="onCompositionStart"?G==="onCompositionEnd"&&pl&&(R=Ky()):(Tr=u,lp="value"in Tr?
Tr.value:Tr.textContent,pl=!0)),P=Lm(s,G),0<P.length&&(G=new Vb(G,e,null,t,u),d.push({event:G,listeners:P}),R?G.data=R:(R=Yy(t),R!==null&&(G.data=R)))),(R=t3?n3(
e,t):o3(e,t))&&(G=Lm(s,"onBeforeInput"),0<G.length&&(P=new Vb("onBeforeInput","beforeinput",null,t,u),d.push({event:P,listeners:G}),P.data=R)),t6(d,e,s,t,u)}H1(
d,a)})}function ls(e,a,t){return{instance:e,listener:a,currentTarget:t}}function Lm(e,a){for(var t=a+"Capture",n=[];e!==null;){var o=e,r=o.stateNode;if(o=o.tag,
o!==5&&o!==26&&o!==27||r===null||(o=Jc(e,t),o!=null&&n.unshift(ls(e,o,r)),o=Jc(e,a),o!=null&&n.push(ls(e,o,r))),e.tag===3)return n;e=e.return}return[]}function o6(e){
if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function j0(e,a,t,n,o){for(var r=a._reactName,i=[];t!==null&&t!==n;){var l=t,
c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,o?(s=Jc(t,r),s!=null&&i.unshift(ls(t,s,c))):o||(s=Jc(t,r),s!=
null&&i.push(ls(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var r6=/\r\n?/g,i6=/\u0000|\uFFFD/g;function Y0(e){return(typeof e=="string"?e:
""+e).replace(r6,`
`).replace(i6,"")}function I1(e,a){return a=Y0(a),Y0(e)===a}function ke(e,a,t,n,o,r){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Bl(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Bl(e,""+n);else return;break;case"className":Ed(e,"class",n);break;case"tabIndex":Ed(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Ed(e,t,n);break;case"style":qy(e,n,r);return;case"data":if(a!=="object"){Ed(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Qd(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof r=="function"&&(t==="formAction"?(a!=="\
input"&&ke(e,a,"name",o.name,o,null),ke(e,a,"formEncType",o.formEncType,o,null),ke(e,a,"formMethod",o.formMethod,o,null),ke(e,a,"formTarget",o.formTarget,o,null)):
(ke(e,a,"encType",o.encType,o,null),ke(e,a,"method",o.method,o,null),ke(e,a,"target",o.target,o,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Qd(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=fo);return;case"onScroll":n!=null&&ee("scroll",e);return;case"onScrollEnd":n!=null&&
ee("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){if(o.children!=
null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Qd(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":ee("beforetoggle",e),ee("toggle",e),Pd(e,"popover",n);break;case"xlinkActuate":Ro(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkA\
rcrole":Ro(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Ro(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Ro(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Ro(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Ro(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Ro(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Ro(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Ro(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Pd(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=Ak.get(t)||t,Pd(e,t,n);else return}se=!0}function jh(e,a,t,n,o,r){
switch(t){case"style":qy(e,n,r);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){
if(o.children!=null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Bl(e,n);else if(typeof n=="number"||typeof n==
"bigint")Bl(e,""+n);else return;break;case"onScroll":n!=null&&ee("scroll",e);return;case"onScrollEnd":n!=null&&ee("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=fo);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Ry.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(o=t.endsWith("Capture"),r=t.slice(2,o?t.length-7:void 0),a=e[Bt]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(r,a,o),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
r,n,o);break e}se=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Pd(e,t,n)}return}se=!0}function Va(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":ee("error",e),ee("load",e);var n=!1,o=!1,r;for(r in t)if(t.hasOwnProperty(r)){var i=t[r];if(i!=null)switch(r){case"s\
rc":n=!0;break;case"srcSet":o=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:ke(e,a,r,i,t,null)}}o&&ke(e,a,"srcSet",t.srcSet,
t,null),n&&ke(e,a,"src",t.src,t,null);return;case"input":ee("invalid",e);var l=r=i=o=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var u=t[n];if(u!=null)
switch(n){case"name":o=u;break;case"type":i=u;break;case"checked":c=u;break;case"defaultChecked":s=u;break;case"value":r=u;break;case"defaultValue":l=u;break;case"\
children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(z(137,a));break;default:ke(e,a,n,u,t,null)}}Uy(e,r,l,c,s,i,o,!1);return;case"select":ee("invalid",
e),n=i=r=null;for(o in t)if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"value":r=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:ke(e,a,
o,l,t,null)}a=r,t=i,e.multiple=!!n,a!=null?zl(e,!!n,a,!1):t!=null&&zl(e,!!n,t,!0);return;case"textarea":ee("invalid",e),r=o=n=null;for(i in t)if(t.hasOwnProperty(
i)&&(l=t[i],l!=null))switch(i){case"value":n=l;break;case"defaultValue":o=l;break;case"children":r=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(
z(91));break;default:ke(e,a,i,l,t,null)}Gy(e,n,o,r);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!=
"function"&&typeof n!="symbol":ke(e,a,c,n,t,null));return;case"dialog":ee("beforetoggle",e),ee("toggle",e),ee("cancel",e),ee("close",e);break;case"iframe":case"\
object":ee("load",e);break;case"video":case"audio":for(n=0;n<is.length;n++)ee(is[n],e);break;case"image":ee("error",e),ee("load",e);break;case"details":ee("togg\
le",e);break;case"embed":case"source":case"link":ee("error",e),ee("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"\
track":case"wbr":case"menuitem":for(s in t)if(t.hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:
ke(e,a,s,n,t,null)}return;default:if(rp(a)){for(u in t)t.hasOwnProperty(u)&&(n=t[u],n!==void 0&&jh(e,a,u,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=
t[l],n!=null&&ke(e,a,l,n,t,null))}var l6={};function c6(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"\
input":var o=null,r=null,i=null,l=null,c=null,s=null,u=null;for(f in t){var d=t[f];if(t.hasOwnProperty(f)&&d!=null)switch(f){case"checked":break;case"value":break;case"\
defaultValue":c=d;default:n.hasOwnProperty(f)||ke(e,a,f,null,n,d)}}for(var m in n){var f=n[m];if(d=t[m],n.hasOwnProperty(m)&&(f!=null||d!=null))switch(m){case"t\
ype":f!==d&&(se=!0),r=f;break;case"name":f!==d&&(se=!0),o=f;break;case"checked":f!==d&&(se=!0),s=f;break;case"defaultChecked":f!==d&&(se=!0),u=f;break;case"valu\
e":f!==d&&(se=!0),i=f;break;case"defaultValue":f!==d&&(se=!0),l=f;break;case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(z(137,a));break;default:
f!==d&&ke(e,a,m,f,n,d)}}ah(e,i,l,c,s,u,r,o);return;case"select":f=i=l=m=null;for(r in t)if(c=t[r],t.hasOwnProperty(r)&&c!=null)switch(r){case"value":break;case"\
multiple":f=c;default:n.hasOwnProperty(r)||ke(e,a,r,null,n,c)}for(o in n)if(r=n[o],c=t[o],n.hasOwnProperty(o)&&(r!=null||c!=null))switch(o){case"value":r!==c&&(se=
!0),m=r;break;case"defaultValue":r!==c&&(se=!0),l=r;break;case"multiple":r!==c&&(se=!0),i=r;default:r!==c&&ke(e,a,o,r,n,c)}a=l,t=i,n=f,m!=null?zl(e,!!t,m,!1):!!n!=
!!t&&(a!=null?zl(e,!!t,a,!0):zl(e,!!t,t?[]:"",!1));return;case"textarea":f=m=null;for(l in t)if(o=t[l],t.hasOwnProperty(l)&&o!=null&&!n.hasOwnProperty(l))switch(l){case"\
value":break;case"children":break;default:ke(e,a,l,null,n,o)}for(i in n)if(o=n[i],r=t[i],n.hasOwnProperty(i)&&(o!=null||r!=null))switch(i){case"value":o!==r&&(se=
!0),m=o;break;case"defaultValue":o!==r&&(se=!0),f=o;break;case"children":break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(z(91));break;default:o!==r&&
ke(e,a,i,o,n,r)}Ly(e,m,f);return;case"option":for(var g in t)m=t[g],t.hasOwnProperty(g)&&m!=null&&!n.hasOwnProperty(g)&&(g==="selected"?e.selected=!1:ke(e,a,g,null,
n,m));for(c in n)m=n[c],f=t[c],n.hasOwnProperty(c)&&m!==f&&(m!=null||f!=null)&&(c==="selected"?(m!==f&&(se=!0),e.selected=m&&typeof m!="function"&&typeof m!="sy\
mbol"):ke(e,a,c,m,n,f));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"sourc\
e":case"track":case"wbr":case"menuitem":for(var k in t)m=t[k],t.hasOwnProperty(k)&&m!=null&&!n.hasOwnProperty(k)&&ke(e,a,k,null,n,m);for(s in n)if(m=n[s],f=t[s],
n.hasOwnProperty(s)&&m!==f&&(m!=null||f!=null))switch(s){case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(z(137,a));break;default:ke(e,a,s,m,
n,f)}return;default:if(rp(a)){for(var T in t)m=t[T],t.hasOwnProperty(T)&&m!==void 0&&!n.hasOwnProperty(T)&&jh(e,a,T,void 0,n,m);for(u in n)m=n[u],f=t[u],!n.hasOwnProperty(
u)||m===f||m===void 0&&f===void 0||jh(e,a,u,m,n,f);return}}for(var w in t)m=t[w],t.hasOwnProperty(w)&&m!=null&&!n.hasOwnProperty(w)&&ke(e,a,w,null,n,m);for(d in n)
m=n[d],f=t[d],!n.hasOwnProperty(d)||m===f||m==null&&f==null||ke(e,a,d,m,n,f)}function V0(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"\
input":case"link":return!0;default:return!1}}function s6(){if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("r\
esource"),n=0;n<t.length;n++){var o=t[n],r=o.transferSize,i=o.initiatorType,l=o.duration;if(r&&l&&V0(i)){for(i=0,l=o.responseEnd,n+=1;n<t.length;n++){var c=t[n],
s=c.startTime;if(s>l)break;var u=c.transferSize,d=c.initiatorType;u&&V0(d)&&(c=c.responseEnd,i+=u*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(r+i)/(o.duration/1e3),e++,10<
e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var Yh=null,Vh=null;function cs(e){return e.
nodeType===9?e:e.ownerDocument}function P0(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}
function j1(e,a){if(e===0)switch(a){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function Y1(e,a,t,n){return t=
cs(t).createElement(e),t[Ka]=n,t[Bt]=a,Va(t,e,a),Ma(t),t}function Ph(e,a){return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children==
"number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML=="object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var Hf=null;
function d6(){var e=window.event;return e&&e.type==="popstate"?e===Hf?!1:(Hf=e,!0):(Hf=null,!1)}var Vp=typeof setTimeout=="function"?setTimeout:void 0,m6=typeof clearTimeout==
"function"?clearTimeout:void 0,Q0=typeof Promise=="function"?Promise:void 0,X0=typeof requestAnimationFrame=="function"?requestAnimationFrame:Vp,u6=typeof queueMicrotask==
"function"?queueMicrotask:typeof Q0<"u"?function(e){return Q0.resolve(null).then(e).catch(f6)}:Vp;function f6(e){setTimeout(function(){throw e})}function Qr(e){
return e==="head"}function Z0(e,a){var t=a,n=0;do{var o=t.nextSibling;if(e.removeChild(t),o&&o.nodeType===8)if(t=o.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(
o),Vl(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||t==="$!"||t==="&")n++;else if(t==="html")If(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.
head,If(t);for(var r=t.firstChild;r;){var i=r.nextSibling,l=r.nodeName;r[vs]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&r.rel.toLowerCase()==="stylesheet"||t.removeChild(
r),r=i}}else t==="body"&&If(e.ownerDocument.body);t=o}while(t);Vl(a)}function $0(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=
t.style.display,t.style.display="none"):(t.style.display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=
t.nodeValue,t.nodeValue=""):t.nodeValue=t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||
e++;t=n}while(t)}function V1(e,a,t){if(a=CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),
t=getComputedStyle(e),t.display==="inline"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var o=n=0;o<a.length;o++){var r=a[o];0<r.width&&0<r.height&&n++}
n===1&&(e=e.style,e.display=a.length===1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function P1(e,a){e=e.style,a=a.
style;var t=a!=null?a.hasOwnProperty("viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=
t==null||typeof t=="boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?
a["view-transition-class"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin=
"":(t=a.display,e.display=t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=
t==null||typeof t=="boolean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function Q1(e,a,t){
return t=t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="non\
e"||a.mask!=="none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function Qh(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return Q1(a,t,e)}function h6(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return Q1(a,t,e)}function p6(e){return e.documentElement.clientHeight}function g6(e){this.addEventListener("load",e),this.addEventListener("error",e)}function v6(e,a,t,n,o,r,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var u=s.startViewTransition({update:function(){var m=s.defaultView,f=m.navigation&&m.navigation.transition,g=s.fonts.
status;n();var k=[];if(g==="loaded"&&(p6(s),s.fonts.status==="loading"&&k.push(s.fonts.ready)),g=k.length,e!==null)for(var T=e.suspenseyImages,w=0,p=0;p<T.length;p++){
var v=T[p];if(!v.complete){var _=v.getBoundingClientRect();if(0<_.bottom&&0<_.right&&_.top<m.innerHeight&&_.left<m.innerWidth){if(w+=r2(v),w>cm){k.length=g;break}
v=new Promise(g6.bind(v)),k.push(v)}}}if(0<k.length)return m=Promise.race([Promise.all(k),new Promise(function(E){return setTimeout(E,500)})]).then(o,o),(f?Promise.
allSettled([f.finished,m]):m).then(r,r);if(o(),f)return f.finished.then(r,r);r()},types:t});s.__reactViewTransition=u;var d=[];return u.ready.then(function(){for(var m=s.
documentElement.getAnimations({subtree:!0}),f=0;f<m.length;f++){var g=m[f],k=g.effect,T=k.pseudoElement;if(T!=null&&T.startsWith("::view-transition")){d.push(g),
g=k.getKeyframes();for(var w=T=void 0,p=!0,v=0;v<g.length;v++){var _=g[v],E=_.width;if(T===void 0)T=E;else if(T!==E){p=!1;break}if(E=_.height,w===void 0)w=E;else if(w!==
E){p=!1;break}delete _.width,delete _.height,_.transform==="none"&&delete _.transform}p&&T!==void 0&&w!==void 0&&(k.setKeyframes(g),p=getComputedStyle(k.target,
k.pseudoElement),p.width!==T||p.height!==w)&&(p=g[0],p.width=T,p.height=w,p=g[g.length-1],p.width=T,p.height=w,k.setKeyframes(g))}}i()},function(m){s.__reactViewTransition===
u&&(s.__reactViewTransition=null);try{typeof m=="object"&&m!==null&&m.name==="InvalidStateError"&&(m.message==="View transition was skipped because document vis\
ibility state is hidden."||m.message==="Skipping view transition because document visibility state has become hidden."||m.message==="Skipping view transition be\
cause viewport size changed."||m.message==="Transition was aborted because of invalid state")&&(m=null),m!==null&&c(m)}finally{n(),o(),i()}}),u.finished.finally(
function(){for(var m=0;m<d.length;m++)d[m].cancel();s.__reactViewTransition===u&&(s.__reactViewTransition=null),l()}),u}catch{return n(),o(),i(),null}}function pi(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}pi.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
Oe({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};pi.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],o=0;o<t.length;o++){var r=t[o].effect;r!==null&&r.target===e&&r.pseudoElement===a&&n.push(t[o])}return n};pi.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function X1(e){return{name:e,group:new pi("group",e),imagePair:new pi("image-pair",e),old:new pi("old",e),new:new pi(
"new",e)}}function on(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}on.prototype.addEventListener=function(e,a,t){var n=null,o=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var r=this._eventListeners;if(Z1(r,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(o=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",o,{once:!0}),o=n.removeEventListener.bind(n,"abort",o)),n=Kl(t),r.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:o}),Dt(this._fragmentFiber.child,!1,b6,e,l,n)}this._eventListeners=r}};function b6(e,a,t,n){return za(
e).addEventListener(a,t,n),!1}on.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=Z1(n,e,a,t),a!==-1)){var o=n[a];t=o.attachedListener;
var r=o.cleanup;o=Kl(o.optionsOrUseCapture),Dt(this._fragmentFiber.child,!1,y6,e,t,o),n.splice(a,1),r!==null&&r()}};function y6(e,a,t,n){return za(e).removeEventListener(
a,t,n),!1}function Kl(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function F0(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function Z1(e,a,t,n){if(e.length===0)return-1;n=F0(n);for(var o=0;o<e.length;o++){
var r=e[o];if(r.type===a&&r.listener===t&&F0(r.optionsOrUseCapture)===n)return o}return-1}on.prototype.dispatchEvent=function(e){var a=Ei(this._fragmentFiber);if(a===
null)return!0;a=za(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var o=0;o<t.length;o++){var r=t[o];n.addEventListener(r.type,r.attachedListener,Kl(r.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(o=
0;o<t.length;o++)r=t[o],n.removeEventListener(r.type,r.attachedListener,Kl(r.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};on.prototype.
focus=function(e){Dt(this._fragmentFiber.child,!0,$1,e,void 0,void 0)};function $1(e,a){return e.tag===6?!1:(e=za(e),N6(e,a))}on.prototype.focusLast=function(e){
var a=[];Dt(this._fragmentFiber.child,!0,Pp,a,void 0,void 0);for(var t=a.length-1;0<=t&&!$1(a[t],e);t--);};function Pp(e,a){return a.push(e),!1}on.prototype.blur=
function(){var e=Ei(this._fragmentFiber);e!==null&&(e=za(e),e=cs(e).activeElement,e!==null&&Dt(this._fragmentFiber.child,!1,w6,e,void 0,void 0))};function w6(e,a){
return e.tag===6?!1:(e=za(e),e===a||e.contains(a)?(a.blur(),!0):!1)}on.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),Dt(this._fragmentFiber.child,!1,_6,e,void 0,void 0)};function _6(e,a){return e.tag===6||(e=za(e),a.observe(e)),!1}on.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),Dt(this._fragmentFiber.child,!1,x6,e,void 0,void 0);for(var t=a=0;t<qn.length;t++){var n=qn[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):qn[a++]=n}qn.length=a}};function x6(e,a){return e.tag===6||(e=za(e),a.unobserve(e)),!1}var qn=[],
Kf=!1;function k6(e,a,t){qn.push({fragmentInstance:e,observer:a,instance:t}),Kf||(Kf=!0,M6(function(){Kf=!1;var n=qn;qn=[];for(var o=0;o<n.length;o++){var r=n[o];
r.observer.unobserve(r.instance)}}))}on.prototype.getClientRects=function(){var e=[];return Dt(this._fragmentFiber.child,!1,z6,e,void 0,void 0),e};function z6(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=za(e),a.push.apply(a,e.getClientRects());
return!1}on.prototype.getRootNode=function(e){var a=Ei(this._fragmentFiber);return a===null?this:za(a).getRootNode(e)};on.prototype.compareDocumentPosition=function(e){
var a=Ei(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];Dt(this._fragmentFiber.child,!1,Pp,t,void 0,void 0);var n=za(a);if(t.
length===0){if(t=n,Ob(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var o=n=t.compareDocumentPosition(e);return t===e?o=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=by(a)[1],t===null?o=Node.DOCUMENT_POSITION_PRECEDING:(e=za(t).compareDocumentPosition(e),o=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),o|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=za(t[0]),o=za(t[t.length-1]);var r=Ob(this.
_fragmentFiber)?a.parentElement:n;if(r==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,r=r.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=o.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&r&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||r&&o===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!r&&o===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||S6(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function S6(e,a,t,n,o){var r=hi(o);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!r)e:{
for(;r!==null;){if(r.tag===7&&(r===a||r.alternate===a)){t=!0;break e}r=r.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(r===null)return r=o.ownerDocument,
o===r||o===r.documentElement||o===r.body;e:{for(r=a,a=Ei(a);r!==null;){if(!(r.tag!==5&&r.tag!==3&&r.tag!==27||r!==a&&r.alternate!==a)){r=!0;break e}r=r.return}r=
!1}return r}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!r)&&!(a=r===t)&&(a=Yf(t,r,Nb),a===null?a=!1:(Dt(a,!0,ak,r,t),r=ml,ml=null,a=r!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!r)&&!(a=r===n)&&(a=Yf(n,r,Nb),a===null?a=!1:(Dt(a,!0,tk,r,n),r=ml,jf=ml=null,a=r!==null)),a):!1}function J0(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}on.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(z(566));var a=[];Dt(this._fragmentFiber.child,!1,Pp,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=by(this._fragmentFiber);
if(n=t?n[1]||n[0]||Ei(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=za(n),J0(e,t);return}if(n=za(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var o=a[n];o.tag===6?(o=za(o),J0(o,t)):za(
o).scrollIntoView(e),n+=t?-1:1}};function T6(e,a){return e=za(e),F1(e,a),!1}function F1(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function J1(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.addEventListener(o.type,o.attachedListener,Kl(o.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){for(var i=0,l=0;l<qn.length;l++){var c=qn[l];(c.fragmentInstance!==a||c.observer!==r||c.instance!==
e)&&(qn[i++]=c)}qn.length=i,r.observe(e)}),F1(e,a))}function A6(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.removeEventListener(
o.type,o.attachedListener,Kl(o.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){typeof r.rootMargin=="string"?k6(a,r,e):r.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Xh(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Xh(t),Km(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function C6(e,a,t,n){for(;e.nodeType===1;){var o=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[vs])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(r=e.getAttribute("rel"),r==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(r!==o.rel||e.getAttribute("href")!==(o.href==null||o.href===""?null:o.href)||e.getAttribute("crossorigin")!==(o.crossOrigin==null?null:
o.crossOrigin)||e.getAttribute("title")!==(o.title==null?null:o.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(r=e.getAttribute("src"),(r!==(o.src==null?null:o.src)||e.getAttribute("type")!==(o.type==null?null:o.type)||e.getAttribute("crossorigin")!==(o.crossOrigin==
null?null:o.crossOrigin))&&r&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var r=o.
name==null?null:""+o.name;if(o.type==="hidden"&&e.getAttribute("name")===r)return e}else return e;if(e=xn(e.nextSibling),e===null)break}return null}function E6(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=xn(e.nextSibling),e===null))return null;return e}
function W1(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=xn(e.nextSibling),e===null))return null;return e}function Zh(e){
return e.data==="$?"||e.data==="$~"}function Qp(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function O6(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function xn(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var $h=null;function W0(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return xn(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function ey(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function N6(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function M6(e){X0(function(){X0(function(a){return e(a)})})}function e2(e,a,t){switch(a=cs(t),e){case"html":if(e=a.documentElement,!e)throw Error(z(452));return e;case"\
head":if(e=a.head,!e)throw Error(z(453));return e;case"body":if(e=a.body,!e)throw Error(z(454));return e;default:throw Error(z(451))}}function a2(e,a,t){for(var n in t){
var o=t[n];t.hasOwnProperty(n)&&o!=null&&ke(e,a,n,null,l6,o)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===fo&&(e.onclick=null),Km(e)}function If(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Km(e)}var kn=new Map,ay=new Set;function ss(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var Qo=ge.d;ge.d={f:R6,r:D6,D:B6,C:U6,L:L6,m:G6,X:H6,S:q6,M:K6};function R6(){
var e=Qo.f(),a=au();return e||a}function D6(e){var a=Ql(e);a!==null&&a.tag===5&&a.type==="form"?qw(a):Qo.r(e)}var Fl=typeof document>"u"?null:document;function t2(e,a,t){
var n=Fl;if(n&&typeof a=="string"&&a){var o=yn(a);o='link[rel="'+e+'"][href="'+o+'"]',typeof t=="string"&&(o+='[crossorigin="'+t+'"]'),ay.has(o)||(ay.add(o),e={
rel:e,crossOrigin:t,href:a},n.querySelector(o)===null&&(a=n.createElement("link"),Va(a,"link",e),Ma(a),n.head.appendChild(a)))}}function B6(e){Qo.D(e),t2("dns-p\
refetch",e,null)}function U6(e,a){Qo.C(e,a),t2("preconnect",e,a)}function L6(e,a,t){Qo.L(e,a,t);var n=Fl;if(n&&e&&a){var o='link[rel="preload"][as="'+yn(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(o+='[imagesrcset="'+yn(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(o+='[imagesizes="'+yn(t.imageSizes)+'"]')):o+='[href="'+
yn(e)+'"]';var r=o;switch(a){case"style":r=Il(e);break;case"script":r=Jl(e)}if(!(kn.has(r)||(e=Oe({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),kn.set(r,e),n.querySelector(o)!==null||a==="style"&&n.querySelector(ks(r))||a==="script"&&n.querySelector(zs(r))))){var i=n.createElement("link");Va(i,"link",
e),a==="style"&&(i[pm]=!0,i.onload=i.onerror=function(){Ny(i)}),Ma(i),n.head.appendChild(i)}}}function G6(e,a){Qo.m(e,a);var t=Fl;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",o='link[rel="modulepreload"][as="'+yn(n)+'"][href="'+yn(e)+'"]',r=o;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":r=Jl(e)}if(!kn.has(r)&&(e=Oe({rel:"modulepreload",href:e},a),kn.set(r,e),t.querySelector(o)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(zs(r)))return}n=t.createElement("link"),Va(n,"l\
ink",e),Ma(n),t.head.appendChild(n)}}}function q6(e,a,t){Qo.S(e,a,t);var n=Fl;if(n&&e){var o=kl(n).hoistableStyles,r=Il(e);a=a||"default";var i=o.get(r);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector(ks(r)))l.loading=5;else{e=Oe({rel:"stylesheet",href:e,"data-precedence":a},t),(t=kn.get(r))&&Xp(e,t);var c=i=
n.createElement("link");Ma(c),Va(c,"link",e),c._p=new Promise(function(s,u){c.onload=s,c.onerror=u}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,im(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},o.set(r,i)}}}function H6(e,a){Qo.X(e,a);var t=Fl;if(t&&
e){var n=kl(t).hoistableScripts,o=Jl(e),r=n.get(o);r||(r=t.querySelector(zs(o)),r||(e=Oe({src:e,async:!0},a),(a=kn.get(o))&&Zp(e,a),r=t.createElement("script"),
Ma(r),Va(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function K6(e,a){Qo.M(e,a);var t=Fl;if(t&&e){var n=kl(t).
hoistableScripts,o=Jl(e),r=n.get(o);r||(r=t.querySelector(zs(o)),r||(e=Oe({src:e,async:!0,type:"module"},a),(a=kn.get(o))&&Zp(e,a),r=t.createElement("script"),Ma(
r),Va(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function ty(e,a,t,n){var o=(o=Nr.current)?ss(o):null;if(!o)
throw Error(z(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=Il(t.href),a=kl(o).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=Il(t.href);var r=kl(o).hoistableStyles,i=r.get(e);if(i||(o=o.ownerDocument||o,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},r.set(e,i),(r=o.querySelector(ks(e)))?r._p||(i.instance=r,i.state.loading=5):(r=kn.get(e),r||(r=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},kn.set(
e,r)),I6(o,e,r,i.state))),a&&n===null)throw Error(z(528,""));return i}if(a&&n!==null)throw Error(z(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=Jl(t),a=kl(o).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(z(444,e))}}function Il(e){return'href="'+yn(e)+'"'}function ks(e){return'link[rel="s\
tylesheet"]['+e+"]"}function n2(e){return Oe({},e,{"data-precedence":e.precedence,precedence:null})}function I6(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[pm]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[pm]=!0,a.onload=a.onerror=Ny.bind(null,a),Va(a,"link",t),Ma(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function Jl(e){
return'[src="'+yn(e)+'"]'}function zs(e){return"script[async]"+e}function ny(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+yn(t.href)+'"]');if(n)return a.instance=n,Ma(n),n;var o=Oe({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Ma(n),Va(n,"style",o),im(n,t.precedence,e),a.instance=n;case"stylesheet":o=Il(t.href);var r=e.querySelector(
ks(o));if(r)return a.state.loading|=4,a.instance=r,Ma(r),r;n=n2(t),(o=kn.get(o))&&Xp(n,o),r=(e.ownerDocument||e).createElement("link"),Ma(r);var i=r;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),Va(r,"link",n),a.state.loading|=4,im(r,t.precedence,e),a.instance=r;case"script":return r=Jl(t.src),(o=e.querySelector(
zs(r)))?(a.instance=o,Ma(o),o):(n=t,(o=kn.get(r))&&(n=Oe({},t),Zp(n,o)),e=e.ownerDocument||e,o=e.createElement("script"),Ma(o),Va(o,"link",n),e.head.appendChild(
o),a.instance=o);case"void":return null;default:throw Error(z(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
im(n,t.precedence,e));return a.instance}function im(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),o=n.length?
n[n.length-1]:null,r=o,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)r=l;else if(r!==o)break}r?r.parentNode.insertBefore(e,r.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Xp(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function Zp(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var lm=null;function oy(e,a,t){if(lm===null){var n=new Map,o=lm=new Map;o.set(t,n)}else o=lm,n=o.get(t),n||(n=new Map,
o.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),o=0;o<t.length;o++){var r=t[o];if(!(r[vs]||r[Ka]||e==="link"&&r.getAttribute("rel")===
"stylesheet")&&r.namespaceURI!=="http://www.w3.org/2000/svg"){var i=r.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(r):n.set(i,[r])}}return n}function Fh(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function j6(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function ry(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function o2(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function r2(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function iy(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=r2(a),e.suspenseyImages.push(a)),e=P6.bind(e),a.decode().then(e,e))}function Y6(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var o=Il(n.href),r=a.querySelector(ks(o));if(r){a=r._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=ds.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=r,Ma(r);return}r=a.ownerDocument||a,n=n2(n),(o=kn.get(o))&&Xp(n,o),r=r.createElement(
"link"),Ma(r);var i=r;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),Va(r,"link",n),t.instance=r}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=ds.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var cm=0;function V6(e,a){
return e.stylesheets&&e.count===0&&sm(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&sm(e,e.stylesheets),e.unsuspend){
var r=e.unsuspend;e.unsuspend=null,r()}},6e4+a);0<e.imgBytes&&cm===0&&(cm=62500*s6());var o=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
sm(e,e.stylesheets),e.unsuspend)){var r=e.unsuspend;e.unsuspend=null,r()}},(e.imgBytes>cm?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(o)}}:null}function i2(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)sm(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function ds(){this.count--,i2(this)}function P6(){this.imgCount--,i2(this)}var Gm=null;function sm(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Gm=new Map,a.forEach(Q6,e),Gm=null,ds.call(e))}function Q6(e,a){if(!(a.state.loading&4)){var t=Gm.get(e);if(t)var n=t.get(null);else{t=new Map,
Gm.set(e,t);for(var o=e.querySelectorAll("link[data-precedence],style[data-precedence]"),r=0;r<o.length;r++){var i=o[r];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}o=a.instance,i=o.getAttribute("data-precedence"),r=t.get(i)||n,r===n&&t.set(null,o),t.set(
i,o),this.count++,n=ds.bind(this),o.addEventListener("load",n),o.addEventListener("error",n),r?r.parentNode.insertBefore(o,r.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(o,e.firstChild)),a.state.loading|=4}}var jl={$$typeof:uo,Provider:null,Consumer:null,_currentValue:gi,_currentValue2:gi,_threadCount:0};function X6(e,a,t,n,o,r,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=gf(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=gf(0),this.hiddenUpdates=gf(null),this.identifierPrefix=
n,this.onUncaughtError=o,this.onCaughtError=r,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function l2(e,a,t,n,o,r,i,l,c,s,u,d){return e=new X6(e,a,t,i,c,s,u,d,l),a=1,r===!0&&(a|=24),r=Mt(3,null,null,a),e.current=r,r.
stateNode=e,a=pp(),a.refCount++,e.pooledCache=a,a.refCount++,r.memoizedState={element:n,isDehydrated:t,cache:a},bp(r),e}function c2(e){return e?(e=yl,e):yl}function s2(e,a,t,n,o,r){
o=c2(o),n.context===null?n.context=o:n.pendingContext=o,n=Rr(a),n.payload={element:t},r=r===void 0?null:r,r!==null&&(n.callback=r),t=Dr(e,n,a),t!==null&&(Rt(t,e,
a),Ic(t,e,a))}function ly(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function $p(e,a){ly(e,a),(e=e.alternate)&&
ly(e,a)}function d2(e){if(e.tag===13||e.tag===31){var a=Mi(e,67108864);a!==null&&Rt(a,e,67108864),$p(e,67108864)}}function cy(e){if(e.tag===13||e.tag===31){var a=tn();
a=np(a);var t=Mi(e,a);t!==null&&Rt(t,e,a),$p(e,a)}}var Yl=!0;function Z6(e,a,t,n){var o=q.T;q.T=null;var r=ge.p;try{ge.p=2,Fp(e,a,t,n)}finally{ge.p=r,q.T=o}}function $6(e,a,t,n){
var o=q.T;q.T=null;var r=ge.p;try{ge.p=8,Fp(e,a,t,n)}finally{ge.p=r,q.T=o}}function Fp(e,a,t,n){if(Yl){var o=Jh(n);if(o===null)qf(e,a,n,qm,t),sy(e,n);else if(J6(
o,e,a,t,n))n.stopPropagation();else if(sy(e,n),a&4&&-1<F6.indexOf(e)){for(;o!==null;){var r=Ql(o);if(r!==null)switch(r.tag){case 3:if(r=r.stateNode,r.current.memoizedState.
isDehydrated){var i=mi(r.pendingLanes);if(i!==0){var l=r;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-an(i);l.entanglements[1]|=c,i&=~c}wo(r),(pe&6)===
0&&(Rm=Wt()+500,xs(0,!1))}}break;case 31:case 13:l=Mi(r,2),l!==null&&Rt(l,r,2),au(),$p(r,2)}if(r=Jh(n),r===null&&qf(e,a,n,qm,t),r===o)break;o=r}o!==null&&n.stopPropagation()}else
qf(e,a,n,null,t)}}function Jh(e){return e=ip(e),Jp(e)}var qm=null;function Jp(e){if(qm=null,e=hi(e),e!==null){var a=fs(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=py(a),e!==null)return e;e=null}else if(t===31){if(e=gy(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return qm=e,null}function m2(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(mk()){case xy:return 2;case ky:
return 8;case hm:case uk:return 32;case zy:return 268435456;default:return 32}default:return 32}}var Wh=!1,Gr=null,qr=null,Hr=null,ms=new Map,us=new Map,zr=[],F6="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function sy(e,a){switch(e){case"focusin":case"focusout":Gr=null;
break;case"dragenter":case"dragleave":qr=null;break;case"mouseover":case"mouseout":Hr=null;break;case"pointerover":case"pointerout":ms.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":us.delete(a.pointerId)}}function Nc(e,a,t,n,o,r){return e===null||e.nativeEvent!==r?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:r,targetContainers:[o]},a!==null&&(a=Ql(a),a!==null&&d2(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,o!==null&&a.indexOf(o)===-1&&a.push(o),e)}
function J6(e,a,t,n,o){switch(a){case"focusin":return Gr=Nc(Gr,e,a,t,n,o),!0;case"dragenter":return qr=Nc(qr,e,a,t,n,o),!0;case"mouseover":return Hr=Nc(Hr,e,a,t,
n,o),!0;case"pointerover":var r=o.pointerId;return ms.set(r,Nc(ms.get(r)||null,e,a,t,n,o)),!0;case"gotpointercapture":return r=o.pointerId,us.set(r,Nc(us.get(r)||
null,e,a,t,n,o)),!0}return!1}function u2(e){var a=hi(e.target);if(a!==null){var t=fs(a);if(t!==null){if(a=t.tag,a===13){if(a=py(t),a!==null){e.blockedOn=a,Bb(e.
priority,function(){cy(t)});return}}else if(a===31){if(a=gy(t),a!==null){e.blockedOn=a,Bb(e.priority,function(){cy(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function dm(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Jh(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);th=n,t.target.dispatchEvent(n),th=null}else
return a=Ql(t),a!==null&&d2(a),e.blockedOn=t,!1;a.shift()}return!0}function dy(e,a,t){dm(e)&&t.delete(a)}function W6(){Wh=!1,Gr!==null&&dm(Gr)&&(Gr=null),qr!==null&&
dm(qr)&&(qr=null),Hr!==null&&dm(Hr)&&(Hr=null),ms.forEach(dy),us.forEach(dy)}function Yd(e,a){e.blockedOn===a&&(e.blockedOn=null,Wh||(Wh=!0,Sa.unstable_scheduleCallback(
Sa.unstable_NormalPriority,W6)))}var Vd=null;function my(e){Vd!==e&&(Vd=e,Sa.unstable_scheduleCallback(Sa.unstable_NormalPriority,function(){Vd===e&&(Vd=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],o=e[a+2];if(typeof n!="function"){if(Jp(n||t)===null)continue;break}var r=Ql(t);r!==null&&(e.splice(a,3),a-=3,bh(r,{pending:!0,
data:o,method:t.method,action:n},n,o))}}))}function Vl(e){function a(c){return Yd(c,e)}Gr!==null&&Yd(Gr,e),qr!==null&&Yd(qr,e),Hr!==null&&Yd(Hr,e),ms.forEach(a),
us.forEach(a);for(var t=0;t<zr.length;t++){var n=zr[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<zr.length&&(t=zr[0],t.blockedOn===null);)u2(t),t.blockedOn===null&&
zr.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var o=t[n],r=t[n+1],i=o[Bt]||null;if(typeof r=="function")i||my(t);else if(i){
var l=null;if(r&&r.hasAttribute("formAction")){if(o=r,i=r[Bt]||null)l=i.formAction;else if(Jp(o)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),my(t)}}}function f2(){function e(r){r.canIntercept&&r.info==="react-transition"&&r.intercept({handler:function(){return new Promise(function(i){
return o=i})},focusReset:"manual",scroll:"manual"})}function a(){o!==null&&(o(),o=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var r=navigation.
currentEntry;r&&r.url!=null&&navigation.navigate(r.url,{state:r.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
o=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),o!==null&&(o(),o=null)}}}function Wp(e){this._internalRoot=e}ou.prototype.render=Wp.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(z(409));var t=a.current,n=tn();s2(t,n,e,a,null,null)};ou.prototype.unmount=Wp.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;s2(e.current,2,null,e,null,null),au(),a[Pl]=null}};function ou(e){this._internalRoot=e}ou.prototype.unstable_scheduleHydration=
function(e){if(e){var a=Oy();e={blockedOn:null,target:e,priority:a};for(var t=0;t<zr.length&&a!==0&&a<zr[t].priority;t++);zr.splice(t,0,e),t===0&&u2(e)}};var uy=fy.
version;if(uy!=="19.3.1")throw Error(z(527,uy,"19.3.1"));ge.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
z(188)):(e=Object.keys(e).join(","),Error(z(268,e)));return e=ek(a),e=e!==null?vy(e):null,e=e===null?null:e.stateNode,e};var ez={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:q,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Mc=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Mc.isDisabled&&Mc.
supportsFiber))try{hs=Mc.inject(ez),en=Mc}catch{}var Mc;ru.createRoot=function(e,a){if(!hy(e))throw Error(z(299));var t=!1,n="",o=Qw,r=Xw,i=Zw;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(o=a.onUncaughtError),a.onCaughtError!==void 0&&
(r=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=l2(e,1,!1,null,null,t,n,null,o,r,i,f2),e[Pl]=a.current,Yp(e),new Wp(a)};ru.hydrateRoot=
function(e,a,t){if(!hy(e))throw Error(z(299));var n=!1,o="",r=Qw,i=Xw,l=Zw,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(o=t.identifierPrefix),t.onUncaughtError!==void 0&&(r=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=l2(e,1,!0,a,t??null,n,o,c,r,i,l,f2),a.context=c2(null),t=a.current,n=tn(),n=np(n),o=Rr(n),o.callback=null,Dr(t,o,n),t=n,
a.current.lanes=t,gs(a,t),wo(a),e[Pl]=a.current,Yp(e),new ou(a)};ru.version="19.3.1"});var v2=Ys((nS,g2)=>{"use strict";function p2(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(p2)}catch(e){console.error(e)}}p2(),g2.exports=h2()});var Px=h(D(),1),Qx=h(v2(),1);var ii=h(D(),1);var ag=h(D(),1);var eg=h(y(),1),iu=15,_o=e=>[...e].length>=iu;function Xr({label:e,value:a,onChange:t}){let n=[...a].length;return(0,eg.jsx)(Ca,{label:e,description:(0,eg.jsx)(
b,{span:!0,size:"xs",c:n>0&&_o(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!_o(a)?`At least ${iu} characters${n?`, ${iu-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:o=>t(o.currentTarget.value),required:!0,withAsterisk:!1,minLength:iu,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ut=h(y(),1);function b2(){let[e,a]=(0,ag.useState)(""),[t,n]=(0,ag.useState)(""),o=et().data?.user.email,r=L({mutationFn:()=>M("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),Jn.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([$e(he),
$e(_c)])}});return(0,Ut.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ut.jsx)(Ea,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ut.jsx)(
ne,{p:"lg",radius:"lg",maw:480,children:(0,Ut.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,Ut.jsxs)(S,{children:[(0,Ut.jsx)("input",{type:"\
email",name:"username",value:o??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ut.jsx)(Ca,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ut.jsx)(Xr,
{label:"New password",value:t,onChange:n}),(0,Ut.jsx)(O,{error:r.error}),(0,Ut.jsx)(b,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ut.jsx)(x,{justify:"flex-end",children:(0,Ut.jsx)(A,{type:"submit",loading:r.isPending,disabled:!e||!_o(t),children:"Change password"})})]})})})]})}var As=h(D(),1);var ot=(e,a=!0)=>qa({queryKey:[e],queryFn:()=>M("GET",e),enabled:a}),rt=(e,a=!0)=>qa({queryKey:[e],queryFn:()=>M("GET",e),enabled:a}),Xo=e=>Dn.invalidateQueries(
{predicate:({queryKey:[a]})=>typeof a=="string"&&a.startsWith(e)});async function U(e,a,t,...n){let o=await M(e,a,t);return await Promise.all(n.map(Xo)),o}function lu(e){let a=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(a,t=>t.charCodeAt(0))}function Zr(e){return btoa(String.fromCharCode(
...new Uint8Array(e))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var y2=(e=[])=>e.map(a=>({...a,id:lu(a.id)})),Wl=()=>typeof window.PublicKeyCredential==
"function";function w2(e){throw e instanceof DOMException&&(e.name==="NotAllowedError"||e.name==="AbortError")?new Error("No passkey was used: the browser’s dia\
log was closed, or it took too long."):e}async function ec(e){let a={...e,challenge:lu(e.challenge),allowCredentials:y2(e.allowCredentials)},t=await navigator.credentials.
get({publicKey:a}).catch(w2),n=t.response;return{id:t.id,rawId:Zr(t.rawId),type:t.type,response:{clientDataJSON:Zr(n.clientDataJSON),authenticatorData:Zr(n.authenticatorData),
signature:Zr(n.signature),...n.userHandle?{userHandle:Zr(n.userHandle)}:{}}}}async function _2(e){let a={...e,challenge:lu(e.challenge),user:{...e.user,id:lu(e.
user.id)},excludeCredentials:y2(e.excludeCredentials)},t=await navigator.credentials.create({publicKey:a}).catch(w2),n=t.response;return{id:t.id,rawId:Zr(t.rawId),
type:t.type,response:{clientDataJSON:Zr(n.clientDataJSON),attestationObject:Zr(n.attestationObject),transports:n.getTransports()}}}var az=()=>`${window.location.origin}/v1`,tz=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,nz=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,oz=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,rz=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,iz=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function x2(e){let a=az();return[{name:"curl",language:"shell",code:tz(a,e)},{name:"Python",language:"python",code:nz(
a,e)},{name:"Node",language:"javascript",code:oz(a,e)},{name:"OpenAI Python",language:"python",code:rz(a,e)},{name:"OpenAI Node",language:"javascript",code:iz(a,
e)}]}var tg=e=>`'${e.replaceAll("'","'\\''")}'`;function ac(e,a,t,n=[]){let o=[`curl${e==="GET"?"":` -X ${e}`} ${tg(`${window.location.origin}${a}`)}`];o.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[r,i]of n)o.push(`  -H ${tg(`${r}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([r])=>r==="content-type")||
o.push("  -H 'content-type: application/json'"),o.push(`  -d ${tg(typeof t=="string"?t:JSON.stringify(t))}`)),o.join(` \\
`)}var zn=h(y(),1);function je({text:e,label:a,height:t}){return(0,zn.jsxs)("div",{className:"code-block",children:[(0,zn.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,zn.jsx)("code",{children:e})}),(0,zn.jsx)("div",{className:"code-copy",children:(0,zn.jsx)(un,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function cu({model:e}){let a=x2(e);return(0,zn.jsxs)(fe,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,zn.jsx)(fe.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,zn.jsx)(fe.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,zn.jsx)(fe.Panel,{value:t.name,pt:"sm",children:(0,zn.jsx)(
je,{text:t.code,label:`${t.name} sample`})},t.name))]})}var T2=h(D(),1);var Di=h(y(),1);function Sn({icon:e,title:a,children:t,action:n}){return(0,Di.jsx)(ne,{p:"xl",radius:"lg",children:(0,Di.jsxs)(S,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,Di.jsx)(Fn,{size:52,radius:"xl",variant:"light",children:e}),(0,Di.jsx)(Ea,{order:2,size:"h4",children:a}),(0,Di.jsx)(b,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var S2=h(D(),1);var k2="/v1/me";function tc(){let e=Pt(),a=et().data,t=rt(k2).data,n=t?.workspaces.find(r=>r.id===e),o=t?.role==="owner"||t?.role==="admin";return n&&!o?n.scopes:
t?.scopes??a?.scopes??[]}function z2(e){let a=Pt(),t=new URLSearchParams({scope:e,...a?{workspace_id:a}:{}});return rt(`${k2}/can?${t}`)}var rn=h(y(),1);function Lt(){let e=new Set(tc());return a=>!a||e.has(a)}function Tn({scope:e,children:a}){return Lt()(e)?a:(0,rn.jsxs)(x,{gap:4,wrap:"nowrap",children:[
(0,S2.cloneElement)(a,{disabled:!0}),(0,rn.jsx)(lz,{scope:e??""})]})}function lz({scope:e}){return(0,rn.jsxs)(Qs,{width:320,position:"bottom-end",withArrow:!0,children:[
(0,rn.jsx)(Qs.Target,{children:(0,rn.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":"Why can’t I?",children:(0,rn.jsx)(Qv,{size:18})})}),(0,rn.jsx)(Qs.Dropdown,
{children:(0,rn.jsx)(cz,{scope:e})})]})}function cz({scope:e}){let a=z2(e);return a.isPending?(0,rn.jsx)(cr,{size:"xs","aria-label":"Loading"}):(0,rn.jsxs)(b,{size:"\
sm",component:"div",children:["This needs ",(0,rn.jsx)(Xs,{children:e}),". ",a.data?.data[0]?.message??"Ask an owner or an admin of the organisation."]})}var Gt=h(y(),1);function it({label:e,columns:a,loading:t,minWidth:n=720,spacing:o="sm",children:r}){return(0,Gt.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,Gt.jsx)(
C.ScrollContainer,{minWidth:n,type:"native",children:(0,Gt.jsxs)(C,{"aria-label":e,"aria-busy":t,verticalSpacing:o,horizontalSpacing:"md",children:[(0,Gt.jsx)(C.
Thead,{children:(0,Gt.jsx)(C.Tr,{children:a.map(i=>(0,Gt.jsx)(C.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,children:i.
silent?(0,Gt.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,Gt.jsx)(C.Tbody,{children:t?(0,Gt.jsx)(sz,{columns:a.length}):r})]})})})}
function sz({columns:e}){return[0,1,2,3].map(a=>(0,Gt.jsx)(C.Tr,{children:Array.from({length:e},(t,n)=>(0,Gt.jsx)(C.Td,{children:(0,Gt.jsx)(Ze,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var de=h(y(),1);function Da({label:e,found:a,keyOf:t,nameOf:n,cells:o,acts:r=[],texts:i,empty:l,minWidth:c}){let[s,u]=(0,T2.useState)(""),d=a.data?.data??[],m=s&&
i?d.filter(g=>i(g).some(k=>k?.toLowerCase().includes(s.toLowerCase()))):d,f=r.length>0?[...o,{name:"Actions",width:56,silent:!0}]:o;return a.error?(0,de.jsx)(O,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&d.length===0?(0,de.jsx)(Sn,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,de.jsxs)(de.Fragment,
{children:[i&&d.length>5&&(0,de.jsx)(N,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,de.jsx)(at,{size:16}),value:s,onChange:g=>u(
g.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,de.jsxs)(it,{label:e,columns:f,loading:a.isPending,minWidth:c,children:[m.length===0&&(0,de.jsx)(C.
Tr,{children:(0,de.jsx)(C.Td,{colSpan:f.length,children:(0,de.jsx)(b,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),m.map(g=>(0,de.jsxs)(
C.Tr,{children:[o.map(k=>(0,de.jsx)(C.Td,{ta:k.right?"right":void 0,visibleFrom:k.from,children:k.show(g)},k.name)),r.length>0&&(0,de.jsx)(C.Td,{children:(0,de.jsx)(
dz,{row:g,name:n(g),acts:r})})]},t(g)))]})]})}function dz({row:e,name:a,acts:t}){let n=Lt(),o=t.filter(r=>r.for?.(e)??!0);return o.length===0?null:(0,de.jsxs)(B,
{children:[(0,de.jsx)(B.Target,{children:(0,de.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,de.jsx)(hr,{size:18})})}),(0,de.jsx)(
B.Dropdown,{children:o.map(({name:r,icon:i,scope:l,danger:c,run:s})=>(0,de.jsxs)(B.Item,{color:c?"red":void 0,leftSection:i?(0,de.jsx)(i,{size:16}):void 0,disabled:!n(
l),onClick:()=>s(e),children:[r,!n(l)&&(0,de.jsxs)(b,{size:"xs",c:"dimmed",children:["Needs ",l]})]},r))})]})}function Ba({name:e,about:a}){return(0,de.jsxs)(de.Fragment,
{children:[(0,de.jsx)(b,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,de.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,component:"div",children:a})]})}
function qt({scope:e,run:a,children:t}){return(0,de.jsx)(Tn,{scope:e,children:(0,de.jsx)(A,{leftSection:(0,de.jsx)(mn,{size:16}),onClick:a,children:t})})}var Bi=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]="Timing",e[e.Alignment=4]="Alignment",
e))(Bi||{}),mz=[0,1],C2=[1,0],E2=[2,3],O2=[3,2],uz={L:mz,M:C2,Q:E2,H:O2},fz=/^\d*$/,hz=/^[A-Z0-9 $%*+./:-]*$/,ng="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
lg=1,cg=40,A2=3,pz=3,su=40,gz=10,N2=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],M2=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],og=class{constructor(a,t,n,o){if(this.version=a,this.ecc=t,a<lg||a>cg)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=a*4+17;let r=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(r.slice()),this.types.push(
r.map(()=>0));this.drawFunctionPatterns();let i=this.addEccAndInterleave(n);if(this.drawCodewords(i),o===-1){let l=1e9;for(let c=0;c<8;c++){this.applyMask(c),this.
drawFormatBits(c);let s=this.getPenaltyScore();s<l&&(o=c,l=s),this.applyMask(c)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(a,t){
return a>=0&&a<this.size&&t>=0&&t<this.size&&this.modules[t][a]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,Bi.Timing),
this.setFunctionModule(n,6,n%2===0,Bi.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let a=this.
getAlignmentPatternPositions(),t=a.length;for(let n=0;n<t;n++)for(let o=0;o<t;o++)n===0&&o===0||n===0&&o===t-1||n===t-1&&o===0||this.drawAlignmentPattern(a[n],a[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(a){let t=this.ecc[1]<<3|a,n=t;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let o=(t<<10|n)^21522;for(let r=0;r<=
5;r++)this.setFunctionModule(8,r,Zo(o,r));this.setFunctionModule(8,7,Zo(o,6)),this.setFunctionModule(8,8,Zo(o,7)),this.setFunctionModule(7,8,Zo(o,8));for(let r=9;r<
15;r++)this.setFunctionModule(14-r,8,Zo(o,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,Zo(o,r));for(let r=8;r<15;r++)this.setFunctionModule(8,
this.size-15+r,Zo(o,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let a=this.version;for(let n=0;n<12;n++)a=a<<1^(a>>>11)*
7973;let t=this.version<<12|a;for(let n=0;n<18;n++){let o=Zo(t,n),r=this.size-11+n%3,i=Math.floor(n/3);this.setFunctionModule(r,i,o),this.setFunctionModule(i,r,
o)}}drawFinderPattern(a,t){for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let r=Math.max(Math.abs(o),Math.abs(n)),i=a+o,l=t+n;i>=0&&i<this.size&&l>=0&&l<this.size&&
this.setFunctionModule(i,l,r!==2&&r!==4,Bi.Position)}}drawAlignmentPattern(a,t){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(a+o,t+n,Math.
max(Math.abs(o),Math.abs(n))!==1,Bi.Alignment)}setFunctionModule(a,t,n,o=Bi.Function){this.modules[t][a]=n,this.types[t][a]=o}addEccAndInterleave(a){let t=this.
version,n=this.ecc;if(a.length!==du(t,n))throw new RangeError("Invalid argument");let o=M2[n[0]][t],r=N2[n[0]][t],i=Math.floor(rg(t)/8),l=o-i%o,c=Math.floor(i/o),
s=[],u=Sz(r);for(let m=0,f=0;m<o;m++){let g=a.slice(f,f+c-r+(m<l?0:1));f+=g.length;let k=Tz(g,u);m<l&&g.push(0),s.push(g.concat(k))}let d=[];for(let m=0;m<s[0].
length;m++)s.forEach((f,g)=>{(m!==c-r||g>=l)&&d.push(f[m])});return d}drawCodewords(a){if(a.length!==Math.floor(rg(this.version)/8))throw new RangeError("Invali\
d argument");let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let r=0;r<2;r++){let i=n-r,c=(n+1&2)===0?this.size-1-o:o;!this.
types[c][i]&&t<a.length*8&&(this.modules[c][i]=Zo(a[t>>>3],7-(t&7)),t++)}}}applyMask(a){if(a<0||a>7)throw new RangeError("Mask value out of range");for(let t=0;t<
this.size;t++)for(let n=0;n<this.size;n++){let o;switch(a){case 0:o=(n+t)%2===0;break;case 1:o=t%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+t)%3===0;break;case 4:
o=(Math.floor(n/3)+Math.floor(t/2))%2===0;break;case 5:o=n*t%2+n*t%3===0;break;case 6:o=(n*t%2+n*t%3)%2===0;break;case 7:o=((n+t)%2+n*t%3)%2===0;break;default:throw new Error(
"Unreachable")}!this.types[t][n]&&o&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let a=0;for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,
0,0];for(let s=0;s<this.size;s++)this.modules[r][s]===i?(l++,l===5?a+=A2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*
su),i=this.modules[r][s],l=1);a+=this.finderPenaltyTerminateAndCount(i,l,c)*su}for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,0,0];for(let s=0;s<this.size;s++)
this.modules[s][r]===i?(l++,l===5?a+=A2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*su),i=this.modules[s][r],l=1);a+=
this.finderPenaltyTerminateAndCount(i,l,c)*su}for(let r=0;r<this.size-1;r++)for(let i=0;i<this.size-1;i++){let l=this.modules[r][i];l===this.modules[r][i+1]&&l===
this.modules[r+1][i]&&l===this.modules[r+1][i+1]&&(a+=pz)}let t=0;for(let r of this.modules)t=r.reduce((i,l)=>i+(l?1:0),t);let n=this.size*this.size,o=Math.ceil(
Math.abs(t*20-n*10)/n)-1;return a+=o*gz,a}getAlignmentPatternPositions(){if(this.version===1)return[];{let a=Math.floor(this.version/7)+2,t=this.version===32?26:
Math.ceil((this.version*4+4)/(a*2-2))*2,n=[6];for(let o=this.size-7;n.length<a;o-=t)n.splice(1,0,o);return n}}finderPenaltyCountPatterns(a){let t=a[1],n=t>0&&a[2]===
t&&a[3]===t*3&&a[4]===t&&a[5]===t;return(n&&a[0]>=t*4&&a[6]>=t?1:0)+(n&&a[6]>=t*4&&a[0]>=t?1:0)}finderPenaltyTerminateAndCount(a,t,n){return a&&(this.finderPenaltyAddHistory(
t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(a,t){t[0]===0&&(a+=this.size),t.pop(),t.unshift(
a)}};function $o(e,a,t){if(a<0||a>31||e>>>a)throw new RangeError("Value out of range");for(let n=a-1;n>=0;n--)t.push(e>>>n&1)}function Zo(e,a){return(e>>>a&1)!==
0}var Ss=class{constructor(a,t,n){if(this.mode=a,this.numChars=t,this.bitData=n,t<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.
bitData.slice()}},vz=[1,10,12,14],bz=[2,9,11,13],yz=[4,8,16,16];function R2(e,a){return e[Math.floor((a+7)/17)+1]}function D2(e){let a=[];for(let t of e)$o(t,8,
a);return new Ss(yz,e.length,a)}function wz(e){if(!B2(e))throw new RangeError("String contains non-numeric characters");let a=[];for(let t=0;t<e.length;){let n=Math.
min(e.length-t,3);$o(Number.parseInt(e.substring(t,t+n),10),n*3+1,a),t+=n}return new Ss(vz,e.length,a)}function _z(e){if(!U2(e))throw new RangeError("String con\
tains unencodable characters in alphanumeric mode");let a=[],t;for(t=0;t+2<=e.length;t+=2){let n=ng.indexOf(e.charAt(t))*45;n+=ng.indexOf(e.charAt(t+1)),$o(n,11,
a)}return t<e.length&&$o(ng.indexOf(e.charAt(t)),6,a),new Ss(bz,e.length,a)}function xz(e){return e===""?[]:B2(e)?[wz(e)]:U2(e)?[_z(e)]:[D2(zz(e))]}function B2(e){
return fz.test(e)}function U2(e){return hz.test(e)}function kz(e,a){let t=0;for(let n of e){let o=R2(n.mode,a);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;
t+=4+o+n.bitData.length}return t}function zz(e){e=encodeURI(e);let a=[];for(let t=0;t<e.length;t++)e.charAt(t)!=="%"?a.push(e.charCodeAt(t)):(a.push(Number.parseInt(
e.substring(t+1,t+3),16)),t+=2);return a}function rg(e){if(e<lg||e>cg)throw new RangeError("Version number out of range");let a=(16*e+128)*e+64;if(e>=2){let t=Math.
floor(e/7)+2;a-=(25*t-10)*t-55,e>=7&&(a-=36)}return a}function du(e,a){return Math.floor(rg(e)/8)-N2[a[0]][e]*M2[a[0]][e]}function Sz(e){if(e<1||e>255)throw new RangeError(
"Degree out of range");let a=[];for(let n=0;n<e-1;n++)a.push(0);a.push(1);let t=1;for(let n=0;n<e;n++){for(let o=0;o<a.length;o++)a[o]=ig(a[o],t),o+1<a.length&&
(a[o]^=a[o+1]);t=ig(t,2)}return a}function Tz(e,a){let t=a.map(n=>0);for(let n of e){let o=n^t.shift();t.push(0),a.forEach((r,i)=>t[i]^=ig(r,o))}return t}function ig(e,a){
if(e>>>8||a>>>8)throw new RangeError("Byte out of range");let t=0;for(let n=7;n>=0;n--)t=t<<1^(t>>>7)*285,t^=(a>>>n&1)*e;return t}function Az(e,a,t=1,n=40,o=-1,r=!0){
if(!(lg<=t&&t<=n&&n<=cg)||o<-1||o>7)throw new RangeError("Invalid value");let i,l;for(i=t;;i++){let d=du(i,a)*8,m=kz(e,i);if(m<=d){l=m;break}if(i>=n)throw new RangeError(
"Data too long")}for(let d of[C2,E2,O2])r&&l<=du(i,d)*8&&(a=d);let c=[];for(let d of e){$o(d.mode[0],4,c),$o(d.numChars,R2(d.mode,i),c);for(let m of d.getData())
c.push(m)}let s=du(i,a)*8;$o(0,Math.min(4,s-c.length),c),$o(0,(8-c.length%8)%8,c);for(let d=236;c.length<s;d^=253)$o(d,8,c);let u=Array.from({length:Math.ceil(c.
length/8)},()=>0);return c.forEach((d,m)=>u[m>>>3]|=d<<7-(m&7)),new og(i,a,u,o)}function L2(e,a){let{ecc:t="L",boostEcc:n=!1,minVersion:o=1,maxVersion:r=40,maskPattern:i=-1,
border:l=1}=a||{},c=typeof e=="string"?xz(e):Array.isArray(e)?[D2(e)]:void 0;if(!c)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);
let s=Az(c,uz[t],o,r,i,n),u=Cz({version:s.version,maskPattern:s.mask,size:s.size,data:s.modules,types:s.types},l);return a?.invert&&(u.data=u.data.map(d=>d.map(
m=>!m))),a?.onEncoded?.(u),u}function Cz(e,a=1){if(!a)return e;let{size:t}=e,n=t+a*2;e.size=n,e.data.forEach(r=>{for(let i=0;i<a;i++)r.unshift(!1),r.push(!1)});
for(let r=0;r<a;r++)e.data.unshift(Array.from({length:n},i=>!1)),e.data.push(Array.from({length:n},i=>!1));let o=Bi.Border;e.types.forEach(r=>{for(let i=0;i<a;i++)
r.unshift(o),r.push(o)});for(let r=0;r<a;r++)e.types.unshift(Array.from({length:n},i=>o)),e.types.push(Array.from({length:n},i=>o));return e}var Ts=h(y(),1);function G2({text:e,label:a}){let{data:t,size:n}=L2(e,{border:2}),o=t.flatMap((r,i)=>r.map((l,c)=>l?`M${c} ${i}h1v1h-1z`:"")).join("");return(0,Ts.jsxs)(
"svg",{role:"img","aria-label":a,viewBox:`0 0 ${n} ${n}`,width:208,height:208,shapeRendering:"crispEdges",children:[(0,Ts.jsx)("rect",{width:n,height:n,fill:"#f\
ff"}),(0,Ts.jsx)("path",{d:o,fill:"#000"})]})}var F=h(y(),1),In="/v1/profile/factors",Ez={totp:"Codes of an app",passkey:"Passkey",recovery:"Recovery codes"};function q2(){let e=ot(In),[a,t]=(0,As.useState)(
null),[n,o]=(0,As.useState)(null),[r,i]=(0,As.useState)(null),l=({recovery_codes:d})=>o(d.length>0?d:null),c=L({gcTime:0,mutationFn:()=>M("POST",`${In}/totp`,{}),
onSuccess:t}),s=L({gcTime:0,mutationFn:async()=>{let d=await _2(await M("GET",`${In}/passkey/options`));return U("POST",`${In}/passkey`,{name:Oz(),credential:d},
In)},onSuccess:l}),u=L({gcTime:0,mutationFn:()=>U("POST",`${In}/recovery-codes`,{},In),onSuccess:l});return(0,F.jsxs)("section",{"aria-labelledby":"factors",children:[
(0,F.jsxs)(x,{justify:"space-between",mb:"sm",children:[(0,F.jsx)(Ea,{order:2,size:"h4",id:"factors",children:"Second factors"}),(0,F.jsxs)(x,{gap:"sm",children:[
(0,F.jsx)(A,{variant:"default",size:"sm",leftSection:(0,F.jsx)(Iv,{size:16}),loading:c.isPending,onClick:()=>c.mutate(),children:"Add an app"}),Wl()&&(0,F.jsx)(
A,{variant:"default",size:"sm",leftSection:(0,F.jsx)(Fi,{size:16}),loading:s.isPending,onClick:()=>s.mutate(),children:"Add a passkey"})]})]}),(0,F.jsx)(O,{error:c.
error??s.error??u.error}),(0,F.jsx)(Da,{label:"Second factors",found:e,keyOf:d=>d.id,nameOf:d=>d.name,minWidth:520,acts:[{name:"New codes",icon:Fv,for:d=>d.kind===
"recovery",run:()=>u.mutate()},{name:"Remove…",icon:Fe,danger:!0,for:d=>d.kind!=="recovery",run:i}],cells:[{name:"Name",least:200,show:d=>(0,F.jsx)(Ba,{name:d.
name,about:d.kind==="recovery"?`${d.codes_left??0} left`:Ez[d.kind]})},{name:"Added",width:130,show:d=>(0,F.jsx)(H,{at:d.created_at})},{name:"Last used",width:130,
show:d=>(0,F.jsx)(H,{at:d.last_used_at,never:"Never"})}],empty:{icon:(0,F.jsx)(hd,{size:26}),title:"Your password stands alone",about:"Add a passkey or the code\
s of an app. Then a password that was guessed or stolen is not enough to get in."}}),a&&(0,F.jsx)(Nz,{seed:a,close:()=>t(null),done:d=>{t(null),l(d)}}),n&&(0,F.jsx)(
Mz,{codes:n,close:()=>o(null)}),r&&(0,F.jsx)(_e,{title:`Remove ${r.name}?`,action:"Remove",close:()=>i(null),run:()=>U("DELETE",`${In}/${r.id}`,void 0,In),children:"\
The login no longer asks for it. With the last one your recovery codes go, too."})]})}var Oz=()=>{let e=navigator.userAgent,a=["Windows","Mac OS","Android","iPh\
one","Linux"].find(t=>e.includes(t));return a?`Passkey on ${a}`:"Passkey"};function Nz({seed:e,close:a,done:t}){let[n,o]=(0,As.useState)(""),r=L({gcTime:0,mutationFn:()=>U(
"POST",`${In}/totp/${e.id}/confirm`,{code:n.replace(/\s/g,"")},In),onSuccess:t});return(0,F.jsx)(ra,{opened:!0,onClose:a,title:"Add an app",closeOnClickOutside:!1,
closeButtonProps:{"aria-label":"Close"},children:(0,F.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,F.jsxs)(S,{children:[(0,F.jsx)(b,{size:"\
sm",children:"Scan this with an authenticator app, then enter the code that it shows."}),(0,F.jsx)(x,{justify:"center",children:(0,F.jsx)(G2,{text:e.uri,label:"\
QR code of the secret"})}),(0,F.jsx)(b,{size:"xs",c:"dimmed",children:"No camera? Enter this secret by hand:"}),(0,F.jsx)(je,{label:"Secret",text:e.secret.replace(
/(.{4})/g,"$1 ").trim()}),(0,F.jsx)(N,{label:"Code",placeholder:"123 456",inputMode:"numeric",autoComplete:"one-time-code",value:n,onChange:l=>o(l.currentTarget.
value),"data-autofocus":!0}),(0,F.jsx)(O,{error:r.error}),(0,F.jsxs)(x,{justify:"flex-end",children:[(0,F.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),
(0,F.jsx)(A,{type:"submit",loading:r.isPending,disabled:!n.trim(),children:"Add"})]})]})})})}function Mz({codes:e,close:a}){return(0,F.jsx)(ra,{opened:!0,onClose:a,
title:"Your recovery codes",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,F.jsxs)(S,{children:[(0,F.jsx)(Xe,{color:"yellow",variant:"li\
ght",children:"Keep them where your phone is not. Each lets you in once when your second factor is lost, and they are not shown again."}),(0,F.jsx)(ne,{p:"sm",withBorder:!0,
children:(0,F.jsx)(je,{label:"Recovery codes",text:e.join(`
`)})}),(0,F.jsx)(x,{justify:"flex-end",children:(0,F.jsx)(A,{onClick:a,children:"I have stored them"})})]})})}var K2=h(D(),1);var Ua=h(y(),1),Rz=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
Dz=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],Bz=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],H2=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function sg(e){let[a,t]=[H2(Dz,e),H2(Bz,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function I2(){let e=xv(),[a,t]=(0,K2.useState)(null);return(0,Ua.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Ua.jsx)(Ea,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Ua.jsx)(O,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Ua.jsx)(it,{label:"Sessions",columns:Rz,
loading:e.isPending,children:e.data?.data.map(n=>(0,Ua.jsxs)(C.Tr,{children:[(0,Ua.jsxs)(C.Td,{title:n.user_agent,children:[sg(n.user_agent)," ",n.current&&(0,Ua.jsx)(
Z,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Ua.jsx)(C.Td,{className:"mono",children:n.client_ip||"–"}),(0,Ua.jsx)(C.Td,
{children:(0,Ua.jsx)(H,{at:n.created_at})}),(0,Ua.jsx)(C.Td,{children:(0,Ua.jsx)(H,{at:n.last_seen_at})}),(0,Ua.jsx)(C.Td,{ta:"right",children:!n.current&&(0,Ua.jsx)(
A,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${sg(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Ua.jsx)(b,{size:"\
xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&(0,Ua.jsxs)(
_e,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await M("DELETE",`${_c}/${encodeURIComponent(a.id)}`),await $e(_c)},children:[
sg(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var Ui=h(y(),1);function j2(){return(0,Ui.jsx)(ce,{title:"Your account",about:"Where you are logged in, what a login asks for, and your password.",children:(0,Ui.jsxs)(
S,{gap:"xl",children:[(0,Ui.jsx)(I2,{}),(0,Ui.jsx)(q2,{}),(0,Ui.jsx)(b2,{})]})})}var uu=h(D(),1);var $r="/v1/audit-logs";var Cs=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],Uz={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
Y2=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function dg(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&Cs.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function V2(e){
return Cs.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function Es(e,a,t=0){let n=new URLSearchParams;for(let o of e.map(dg))o&&n.set(o[0],o[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function P2(e,a){let t=new URLSearchParams;for(let o of Cs)e.get(o)&&t.set(o,e.get(o)??"");let n=Uz[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function mu(e){let[a="",t="",...n]=e.split("."),o=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${o}\
 (${n.join(" ")})`:o}var Ht=h(y(),1);function Q2(){let{data:e}=qa({queryKey:[`${$r}/verify`],queryFn:()=>M("GET",`${$r}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,Ht.jsx)(
Xe,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,Ht.jsx)(hd,{size:18}),py:"xs",children:(0,Ht.jsxs)(x,{gap:"xs",children:[(0,Ht.jsxs)(b,{size:"\
sm",children:["The chain holds",e.rows?`: ${xa(e.rows)} rows`:"",".",e.checkpoint&&(0,Ht.jsxs)(Ht.Fragment,{children:[" ","Its head was last signed ",(0,Ht.jsx)(
H,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,Ht.jsx)(b,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. Se\
t LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,Ht.jsxs)(Xe,{color:"red",icon:(0,Ht.jsx)(Tv,{size:18}),title:"The audit log was changed from outsi\
de",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,Ht.jsx)("span",{className:"mono",
children:"lockgate audit verify"})," on the machine."]})}var va=h(y(),1),Lz=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],Gz={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function X2({rows:e,loading:a,open:t}){return(0,va.jsx)(
it,{label:"Audit log",columns:Lz,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,va.jsxs)(C.Tr,{children:[(0,va.jsx)(C.Td,{children:(0,va.jsx)(H,{at:n.
timestamp})}),(0,va.jsx)(C.Td,{children:(0,va.jsx)(Te,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:mu(n.
action)})}),(0,va.jsxs)(C.Td,{children:[(0,va.jsx)(b,{size:"sm",children:Gz[n.user_type]??n.user_type}),n.user_id&&(0,va.jsx)(b,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,va.jsx)(C.Td,{visibleFrom:"lg",className:"mono",children:(0,va.jsx)(b,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,va.jsx)(C.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,va.jsx)(C.Td,{children:(0,va.jsx)(
mg,{code:n.response_status_code})})]},n.id))})}function mg({code:e}){return e?(0,va.jsx)(Z,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,va.jsx)(va.Fragment,{children:"–"})}var ba=h(y(),1);function $2({row:e,close:a,only:t}){let n=vr(e.timestamp),o=[["Action",e.action,"action"],["When",n?no(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,ba.jsx)(Aa,{opened:!0,onClose:a,title:mu(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,ba.jsxs)(S,{children:[(0,ba.jsx)(C,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,ba.jsxs)(
C.Tbody,{children:[o.map(([r,i,l])=>i?(0,ba.jsxs)(C.Tr,{children:[(0,ba.jsx)(C.Th,{w:110,children:r}),(0,ba.jsx)(C.Td,{className:"wrap mono",children:l?(0,ba.jsx)(
Te,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${i}`),children:i}):i})]},r):null),(0,ba.jsxs)(C.Tr,{children:[(0,ba.jsx)(C.Th,{children:"\
Status"}),(0,ba.jsx)(C.Td,{children:(0,ba.jsx)(mg,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,ba.jsx)(Z2,{title:"What was asked",value:e.request_body}),
e.detail&&(0,ba.jsx)(Z2,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,ba.jsx)(b,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function Z2({title:e,value:a}){return(0,ba.jsxs)("div",{children:[(0,ba.jsx)(b,{size:"sm",fw:600,mb:6,children:e}),(0,ba.jsx)(je,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function F2(e,a){let t=new URLSearchParams(e);for(let r of["page_size","current_page"])t.delete(r);t.set("format",a);let n=URL.createObjectURL(await uv(`${$r}\
/export?${t}`)),o=document.createElement("a");o.href=n,o.download=`audit-log.${a}`,o.click(),URL.revokeObjectURL(n)}var Ce=h(y(),1);function J2(){let[e,a]=ua(),[t,n]=(0,uu.useState)(null),[o,r]=(0,uu.useState)(null),i=P2(e,Date.now()),l=qa({queryKey:[$r,i],queryFn:()=>M("GET",
`${$r}?${i}`),placeholderData:cv}),c=l.data?.data??[],s=l.data?.total??0,u=Math.ceil(s/50),d=Math.max(0,Number(e.get("page"))||0),m=e.get("span")??"7d",f=V2(e),
g=k=>{r(null),F2(i,k).catch(r)};return(0,Ce.jsxs)(ce,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,Ce.jsxs)(B,{position:"bottom-end",children:[(0,Ce.jsx)(B.Target,{children:(0,Ce.jsx)(A,{variant:"default",leftSection:(0,Ce.jsx)(
Yv,{size:16}),disabled:s===0,children:"Export"})}),(0,Ce.jsxs)(B.Dropdown,{children:[(0,Ce.jsx)(B.Item,{onClick:()=>g("csv"),children:"CSV, for a spreadsheet"}),
(0,Ce.jsx)(B.Item,{onClick:()=>g("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,Ce.jsx)(Q2,{}),(0,Ce.jsx)(O,{error:o}),(0,Ce.jsxs)(x,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,Ce.jsx)(ue,{"aria-label":"Time range",data:Y2,value:m,onChange:k=>a(Es(f,k??"7d")),allowDeselect:!1,w:165}),(0,Ce.jsx)(
Hz,{words:f,set:k=>a(Es(k,m))})]}),l.error?(0,Ce.jsx)(O,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,Ce.jsx)(Sn,{icon:(0,Ce.jsx)(cd,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,Ce.jsxs)(
Ce.Fragment,{children:[(0,Ce.jsx)(X2,{rows:c,loading:l.isPending,open:n}),(0,Ce.jsxs)(x,{justify:"space-between",mt:"md",children:[(0,Ce.jsx)(b,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${xa(s)} ${s===1?"entry":"entries"}`:" "}),u>1&&(0,Ce.jsx)(Js,{total:u,value:d+1,onChange:k=>a(Es(f,m,k-1)),size:"\
sm",getControlProps:k=>({"aria-label":`${k} page`})})]})]}),t&&(0,Ce.jsx)($2,{row:t,close:()=>n(null),only:k=>a(Es([...f,k],m))})]})}function Hz({words:e,set:a}){
let[t,n]=(0,uu.useState)("");return(0,Ce.jsx)(ut,{"aria-label":"Filters",leftSection:(0,Ce.jsx)(ld,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:o=>{o.some(r=>dg(r)===null)||(a(o),n(""))},searchValue:t,onSearchChange:n,data:t?[]:Cs.map(o=>({value:`${o}:`,
label:`${o}:`})),onOptionSubmit:o=>setTimeout(()=>n(o)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var o_=h(D(),1);var nc=h(y(),1);function W2(){return(0,nc.jsx)($n,{cols:{base:1,xs:2,md:3},spacing:"sm",children:_d.map(({slug:e,name:a,about:t})=>(0,nc.jsxs)(dn,{component:Q,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,nc.jsx)(b,{size:"sm",fw:600,children:a}),(0,nc.jsx)(b,{size:"xs",c:"dimmed",children:t})]},e))})}var e_=h(D(),1);var vt=h(y(),1),Kz=3;function a_({outline:e}){if(!e)return(0,vt.jsx)(b,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=tf(e.mode),o=e.targets.
slice(0,Kz),r=Math.max(e.total,e.targets.length)-o.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,vt.jsxs)(x,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,vt.jsx)(Eo,{label:`${a}: ${t}`,children:(0,vt.jsx)(Fn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,vt.jsx)(n,{size:15,stroke:1.8})})}),
o.map((l,c)=>(0,vt.jsxs)(e_.Fragment,{children:[c>0&&(0,vt.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,vt.jsx)(jz,{target:l,
share:Iz(e.mode,l,i,e.total)})]},c)),r>0&&(0,vt.jsxs)(b,{size:"xs",c:"dimmed",className:"nowrap",children:["+",r]})]})}function Iz(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function jz({target:e,share:a}){let t=e.mode?tf(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",o=typeof e.model=="string"?e.model:"",r=e.name??(t?t.name.toLowerCase():n||o||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,o].filter(Boolean).join(", ");return(0,vt.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,vt.jsx)(t.icon,{size:13,stroke:1.8}),(0,vt.jsx)("span",{className:"chip-name",children:r}),a&&(0,vt.jsx)(
"span",{className:"chip-share",children:a})]})}var X=h(y(),1),t_=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function n_({rows:e,loading:a,act:t}){return(0,X.jsxs)(it,{label:"Configs",columns:t_,loading:a,minWidth:980,children:[e.length===
0&&(0,X.jsx)(C.Tr,{children:(0,X.jsx)(C.Td,{colSpan:t_.length,children:(0,X.jsx)(b,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,X.jsxs)(C.Tr,{children:[(0,X.jsx)(C.Td,{children:(0,X.jsxs)(x,{gap:8,children:[(0,X.jsx)(Q,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,X.jsx)(Z,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,X.jsx)(Qt,{status:n.status})]})}),(0,X.jsx)(C.Td,{children:(0,X.jsxs)(x,{gap:4,wrap:"nowrap",children:[(0,X.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,X.jsx)(un,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,X.jsx)(C.Td,{children:(0,X.jsx)(a_,{outline:n.outline})}),(0,X.jsx)(C.Td,{ta:"right",children:n.
version}),(0,X.jsx)(C.Td,{children:(0,X.jsx)(H,{at:n.last_updated_at})}),(0,X.jsx)(C.Td,{children:(0,X.jsx)(Yz,{row:n,act:t})})]},n.slug))]})}function Yz({row:e,
act:a}){let[,t]=ie(),n=e.is_default===1;return(0,X.jsxs)(B,{children:[(0,X.jsx)(B.Target,{children:(0,X.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,X.jsx)(hr,{size:18})})}),(0,X.jsxs)(B.Dropdown,{children:[(0,X.jsx)(B.Item,{leftSection:(0,X.jsx)(Ct,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,X.jsx)(B.Item,{leftSection:(0,X.jsx)(mb,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,X.jsx)(
B.Item,{leftSection:(0,X.jsx)(qv,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,X.jsx)(B.Item,{leftSection:n?
(0,X.jsx)(cb,{size:16}):(0,X.jsx)(sb,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,X.jsx)(B.Divider,{}),(0,X.jsx)(B.Item,{color:"red",leftSection:(0,X.jsx)(Fe,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var He=h(y(),1);function r_(){let[e,a]=ua(),t=Xi(),[n,o]=(0,o_.useState)(null),r=(e.get("search")??"").toLowerCase(),i=t.data?.data??[],l=i.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(r));return(0,He.jsxs)(ce,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,He.jsx)(A,{component:Q,href:"/configs/new",leftSection:(0,He.jsx)(
mn,{size:16}),children:"Create config"}),children:[(0,He.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===0&&(0,He.jsx)(Vz,{}),!t.error&&
(t.isPending||i.length>0)&&(0,He.jsxs)(He.Fragment,{children:[(0,He.jsx)(N,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,He.jsx)(
at,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,He.jsx)(
n_,{rows:l,loading:t.isPending,act:o})]}),n&&(0,He.jsx)(hb,{act:n,close:()=>o(null)})]})}function Vz(){let e=ur().data?.data.map(n=>n.slug)??[],a=Qi().data?.data.
map(n=>n.id)??[],[t]=_d;return t?(0,He.jsx)(ne,{p:"xl",radius:"lg",children:(0,He.jsxs)($n,{cols:{base:1,md:2},spacing:"xl",children:[(0,He.jsxs)(S,{gap:"sm",children:[
(0,He.jsx)(Ea,{order:2,size:"h4",children:"No config yet"}),(0,He.jsx)(b,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,He.jsx)("div",{children:(0,He.jsx)(A,{component:Q,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,He.jsx)(
b,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,He.jsx)(W2,{})]}),(0,He.jsx)(je,{text:gb(t,pb(e,a)),label:"Example config"})]})}):null}var rc=h(D(),1);var i_=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],l_=e=>i_.some(a=>e.includes(a.scope));async function c_(e,a,t){let n=i_.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let o={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},r=performance.now(),i=await ed(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":ad()},body:n.method==="POST"?JSON.stringify(o):null});
if(!i.ok){let{message:c}=await Ws(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-r}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-r}}var bt=h(y(),1);function s_({secret:e,scopes:a,model:t}){let n=L({mutationFn:()=>c_(e,a,t),gcTime:0});if(!l_(a))return null;let o=n.data;return(0,bt.jsxs)(x,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,bt.jsx)(A,{variant:"light",leftSection:(0,bt.jsx)(Rv,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,bt.jsxs)(Rn,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,bt.jsxs)(x,{gap:"xs",
children:[(0,bt.jsx)(cr,{size:14}),(0,bt.jsxs)(b,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,bt.jsx)(b,{size:"sm",c:"red",children:n.error.
message}),o&&!n.isPending&&(0,bt.jsxs)(x,{gap:8,wrap:"nowrap",align:"flex-start",children:[o.ok?(0,bt.jsx)(No,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,bt.jsx)(xc,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,bt.jsxs)(b,{size:"sm",className:"wrap",
children:[o.ok?`It works, ${Ke(o.ms)}. `:"Refused. ",(0,bt.jsx)(b,{span:!0,c:"dimmed",size:"sm",children:o.said.slice(0,240)})]})]})]})]})}var la=h(y(),1);function oc({title:e,secret:a,scopes:t,copied:n,note:o,close:r}){let i=tl(),l=t.includes("completions.write");return(0,la.jsx)(ra,{opened:!0,onClose:r,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,la.jsxs)(S,{children:[n?(0,la.jsx)(Xe,{color:"teal",icon:(0,la.jsx)(No,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,la.jsx)(Xe,{color:"yellow",icon:(0,la.jsx)(pd,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),o&&(0,la.jsx)(b,{size:"sm",c:"dimmed",component:"div",children:o}),(0,la.jsx)(Ca,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,la.jsxs)(x,{gap:"sm",children:[(0,la.jsx)(to,{text:a,primary:!n,children:"Copy key"}),
(0,la.jsx)(to,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,la.jsx)(s_,{secret:a,scopes:t,model:i}),l&&(0,la.jsxs)(la.Fragment,{children:[
(0,la.jsx)(Zs,{label:"Use it",labelPosition:"left"}),(0,la.jsx)(cu,{model:i})]}),(0,la.jsx)(x,{justify:"flex-end",children:(0,la.jsx)(A,{onClick:r,children:"I h\
ave stored it"})})]})})}var ca=h(y(),1),d_=(0,rc.createContext)(()=>{}),ic=()=>(0,rc.useContext)(d_);async function m_(e){let a=await fb(e.key);return $e(od),Oo(),{made:e,copied:a}}var Pz=async()=>m_(
await M("POST",od));async function Qz(e,a){return a&&await M("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),m_(await M("POST",`${od}/rotate`))}
function u_({children:e}){let[a,t]=(0,rc.useState)(!1),n=Pi(),o=n.data?.key??null,r=L({mutationFn:Pz,gcTime:0}),i=L({mutationFn:d=>Qz(o,d),gcTime:0}),l=r.data??
i.data,c=()=>{t(!1),r.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!o&&r.mutate()},u=i.error instanceof Wn&&i.error.status===409;return(0,ca.jsxs)(d_.Provider,{
value:s,children:[e,a&&l&&(0,ca.jsx)(oc,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,ca.jsx)(Zz,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,ca.jsx)(ra,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,ca.jsxs)(S,{children:[o?(0,ca.jsx)(
Xz,{current:o}):(0,ca.jsx)(b,{size:"sm",children:"Making your personal key…"}),(0,ca.jsx)(O,{error:n.error??r.error??(u?null:i.error)}),u&&(0,ca.jsx)(b,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,ca.jsxs)(x,{justify:"flex-end",children:[(0,ca.jsx)(A,{variant:"default",onClick:c,children:"Cancel"}),o&&(0,ca.jsx)(A,{loading:i.
isPending,onClick:()=>i.mutate(u),"data-autofocus":!0,children:u?"End the older secret, rotate and copy":"Rotate and copy"}),!o&&r.error&&(0,ca.jsx)(A,{loading:r.
isPending,onClick:()=>r.mutate(),children:"Try again"})]})]})})]})}function Xz({current:e}){return(0,ca.jsxs)(S,{gap:"xs",children:[(0,ca.jsxs)(b,{size:"sm",children:[
"Your key is ",(0,ca.jsx)(Xs,{children:e.masked}),", last used ",(0,ca.jsx)(H,{at:e.last_used_at,never:"never"}),"."]}),(0,ca.jsxs)(b,{size:"sm",children:["Keys\
 are stored as digests only, so this one cannot be copied again. ",(0,ca.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cli\
pboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function Zz({until:e}){let a=vr(e);return a?`The old se\
cret works until ${no(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var f_=h(D(),1);var yt=h(y(),1);function h_({loading:e,error:a,first:t}){let n=(0,f_.useRef)(!1);return e?(0,yt.jsx)(Ze,{height:64,radius:"lg"}):a&&!t?(0,yt.jsx)(O,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,yt.jsx)(ne,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,yt.jsxs)(x,{
justify:"space-between",children:[(0,yt.jsxs)(x,{gap:"sm",children:[(0,yt.jsx)(No,{size:22,color:"var(--mantine-color-teal-6)"}),(0,yt.jsxs)(b,{children:[(0,yt.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Ke(t.ms),"."]})]}),(0,yt.jsx)(A,{component:Q,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,yt.jsxs)(x,{gap:"sm",mih:36,children:[(0,yt.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,yt.jsx)(b,{children:"\
Waiting for the first request…"}),(0,yt.jsx)(b,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var Qa=h(y(),1),$z=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function p_({rows:e}){let[,a]=ie();return(0,Qa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,Qa.jsxs)(x,{justify:"space-between",mb:"sm",children:[(0,Qa.jsx)(
Ea,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,Qa.jsx)(Te,{component:Q,href:"/logs",size:"sm",children:"All logs"})]}),(0,Qa.jsx)(it,{label:"\
Latest requests",columns:$z,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,Qa.jsxs)(C.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,Qa.jsx)(C.Td,{children:(0,Qa.jsx)(Q,{href:`/logs/${t.id}`,className:"row-link",children:(0,Qa.jsx)(H,{at:t.at})})}),(0,Qa.jsx)(C.Td,{children:(0,Qa.jsx)(al,{
status:t.status,end:t.end})}),(0,Qa.jsx)(C.Td,{className:"wrap",children:t.model||t.path}),(0,Qa.jsx)(C.Td,{ta:"right",children:kc(t.tokensIn+t.tokensOut)}),(0,Qa.jsx)(
C.Td,{ta:"right",children:fn(t.cost)}),(0,Qa.jsx)(C.Td,{ta:"right",children:Ke(t.ms)})]},t.id))})]})}var re=h(y(),1),Fz=e=>e&&e.total>0?1e4:1500,Jz={...td,pageSize:5};function v_(){let e=id(Jz,0,Fz),a=(e.data?.total??0)>0;return(0,re.jsx)(ce,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,re.jsxs)(S,{gap:"lg",children:[(0,re.jsx)(
Wz,{}),(0,re.jsx)(h_,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,re.jsx)(p_,{rows:e.data?.rows??[]}),(0,re.jsx)(e4,{})]})})}function Wz(){let e=ic(),
a=Pi(),t=tl();return(0,re.jsx)(ne,{p:"lg",radius:"lg",children:(0,re.jsxs)(S,{children:[(0,re.jsx)(g_,{n:1,done:!!a.data?.key,children:(0,re.jsxs)(x,{justify:"s\
pace-between",gap:"sm",flex:1,children:[(0,re.jsxs)("div",{children:[(0,re.jsx)(b,{fw:600,children:"Copy your API key"}),(0,re.jsxs)(b,{size:"sm",c:"dimmed",children:[
"Then ",(0,re.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,re.jsx)(A,
{leftSection:(0,re.jsx)($i,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,re.jsx)(g_,{n:2,children:(0,re.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,re.jsx)(b,{fw:600,children:"Make a request"}),(0,re.jsxs)(b,{size:"sm",c:"dimmed",mb:"xs",children:["These work as t\
hey are",t.startsWith("@local/")?": the model is built in and needs no provider":"","."]}),(0,re.jsx)(cu,{model:t})]})})]})})}function g_({n:e,done:a,children:t}){
return(0,re.jsxs)(x,{align:"flex-start",wrap:"nowrap",gap:"md",children:[(0,re.jsx)(Fn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,
children:a?(0,re.jsx)(Bn,{size:16,"aria-label":"done"}):(0,re.jsx)(b,{size:"sm",fw:650,children:e})}),t]})}function e4(){let e=mr().data?.data??[],t=[{title:"Co\
nnect a provider",text:"Store a provider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(ur().data?.data??[]).some(n=>n.
provider!=="local")},{title:"Give an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.
type==="workspace-service")},{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a c\
all",text:"Bodies, headers, timing and the cost, for every call.",to:"/logs",done:!1}];return(0,re.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,re.jsx)(
Ea,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next steps"}),(0,re.jsx)($n,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,re.jsxs)(ne,{p:"md",radius:"lg",
component:Q,href:n.to,className:"card-link",children:[(0,re.jsxs)(x,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,re.jsx)(b,{fw:600,size:"sm",children:n.
title}),n.done?(0,re.jsx)(Bn,{size:16,color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,re.jsx)(Cv,{size:16,className:"arrow"})]}),(0,re.jsx)(b,{size:"\
sm",c:"dimmed",children:n.text})]},n.to))})]})}var A_=h(D(),1);var Fo="/v1/integrations",Os="/v1/providers",fu=(e=!0)=>ot(`${Fo}?page_size=500`,e);var hu=(e,a="")=>`${Fo}/${encodeURIComponent(e)}${a}`,b_=e=>rt(hu(e)),y_=e=>rt(hu(e,"/models")),w_=e=>rt(hu(e,"/workspaces")),Jo=hu;var ug=h(D(),1);var xo="/v1/admin/workspaces",jn="/v1/admin/users",Wo="/v1/admin/users/invites",Fr=()=>ot(`${xo}?page_size=500`);var __=e=>ot(`${xo}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),pu=(e=!0)=>ot(`${jn}?page_size=500`,e),x_=()=>ot(`${Wo}?page_size=500`),lt=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,Li=[{value:"member",label:"Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"\
Everything in all workspaces, and the organisation’s people and settings."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],
Ns=[{value:"member",label:"Member",about:"Calls models, and makes keys of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual \
keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also puts people in and takes them out."}];var er=h(y(),1);function De({title:e,action:a,ready:t,save:n,done:o,close:r,size:i="lg",children:l}){let c=L({gcTime:0,mutationFn:n,onSuccess:u=>{r(),o?.(u)}});
return(0,er.jsx)(Aa,{opened:!0,onClose:r,title:e,size:i,closeButtonProps:{"aria-label":"Close"},children:(0,er.jsx)("form",{onSubmit:u=>{u.preventDefault(),t&&c.
mutate()},children:(0,er.jsxs)(S,{children:[l,(0,er.jsx)(O,{error:c.error}),(0,er.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,er.jsx)(A,{variant:"\
default",onClick:r,children:"Cancel"}),(0,er.jsx)(A,{type:"submit",loading:c.isPending,disabled:!t,children:a})]})]})})})}var wt=h(y(),1);function k_({row:e,close:a}){let t=w_(e.slug);return t.data?(0,wt.jsx)(a4,{row:e,found:t.data,close:a}):(0,wt.jsx)(De,{title:`Workspaces of ${e.
name}`,action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,wt.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}):(0,wt.jsx)(Ze,{height:200,
radius:"md"})})}function a4({row:e,found:a,close:t}){let n=Fr().data?.data??[],o=Lt()("organisation_integrations.update"),[r,i]=(0,ug.useState)(a.global_workspace_access?.
enabled??!1),[l,c]=(0,ug.useState)({}),s=Jo(e.slug,"/workspaces"),u=f=>a.workspaces.find(g=>g.id===f)?.enabled??a.global_workspace_access?.enabled??!1,d=f=>l[f]??
u(f),m=()=>U("PUT",s,{global_workspace_access:{enabled:r},workspaces:Object.entries(l).map(([f,g])=>({id:f,enabled:g,...g?{create_default_provider:!0}:{}}))},s);
return(0,wt.jsxs)(De,{title:`Workspaces of ${e.name}`,action:"Save",ready:o,save:m,close:t,children:[(0,wt.jsx)(ma,{label:"Open to every workspace",description:"\
Those to come included. What is said of one below counts more.",checked:r,disabled:!o,onChange:f=>i(f.currentTarget.checked)}),(0,wt.jsx)(S,{gap:"sm",children:n.
map(f=>(0,wt.jsxs)(x,{justify:"space-between",wrap:"nowrap",children:[(0,wt.jsxs)("div",{children:[(0,wt.jsx)(b,{size:"sm",children:f.name}),(0,wt.jsx)(b,{size:"\
xs",c:"dimmed",className:"mono",children:f.slug})]}),(0,wt.jsx)(ma,{"aria-label":`Open to ${f.name}`,checked:d(f.id),disabled:!o,onChange:g=>c({...l,[f.id]:g.currentTarget.
checked})})]},f.id))}),(0,wt.jsx)(b,{size:"sm",c:"dimmed",children:"A workspace that is opened gets a provider by the integration’s name. One that is closed los\
es it within a second."})]})}var An=h(D(),1);var ko=h(y(),1);function Jr(e){return Object.fromEntries(Object.entries(e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function lc({label:e,value:a,onChange:t,
required:n,placeholder:o,about:r,provider:i}){return(0,ko.jsx)(Ca,{label:e,description:r??(0,ko.jsxs)(ko.Fragment,{children:["Sealed at once with AES-256-GCM, a\
nd never shown again.",i?.docs_url&&(0,ko.jsxs)(ko.Fragment,{children:[" ",(0,ko.jsxs)(Te,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[
i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,placeholder:o,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the key"}})}function cc({value:e,onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,ko.jsx)(N,{label:"Base URL",description:`${n?
"Where your server answers, with its path prefix.":"Only for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://l\
lm.example.org/v1",value:e,onChange:o=>a(o.currentTarget.value),required:n})}var Xa=h(y(),1);function z_({close:e}){let a=eo(),[t,n]=(0,An.useState)(""),[o,r]=(0,An.useState)(""),[i,l]=(0,An.useState)(""),[c,s]=(0,An.useState)(""),[u,d]=(0,An.useState)(
""),[m,f]=(0,An.useState)({}),[g,k]=(0,An.useState)(!0),T=a.data?.data.find(v=>v.slug===t),w=T?.fields.some(v=>v.required&&!m[v.name]?.trim())||T?.needs_host&&!c.
trim(),p=async()=>{let v=await U("POST",Fo,{name:o.trim()||T?.name,ai_provider_id:t,...i?{key:i}:{},...c.trim()?{custom_host:c.trim()}:{},...u.trim()?{description:u.
trim()}:{},...Object.keys(Jr(m)).length>0?{configurations:Jr(m)}:{}},Fo);g&&await U("PUT",Jo(v.slug,"/workspaces"),{global_workspace_access:{enabled:!0}},Fo)};return(0,Xa.jsxs)(
De,{title:"Add an integration",action:"Add integration",ready:!!T&&!w&&(!T?.needs_key||i!==""),save:p,close:e,children:[a.isPending?(0,Xa.jsx)(Ze,{height:60,radius:"\
md"}):(0,Xa.jsx)(ue,{label:"Provider",data:(a.data?.data??[]).filter(v=>v.slug!=="local").map(v=>({value:v.slug,label:v.name})),value:t||null,placeholder:"Choos\
e one, or type to search",onChange:v=>{n(v??""),f({})},searchable:!0,allowDeselect:!1,"data-autofocus":!0,maxDropdownHeight:280}),(0,Xa.jsx)(N,{label:"Name",placeholder:T?.
name,description:"Its slug is made from it.",value:o,onChange:v=>r(v.currentTarget.value),maxLength:100}),T?.needs_key&&(0,Xa.jsx)(lc,{label:"The provider's API\
 key",value:i,onChange:l,required:!0,provider:T}),T?.fields.map(v=>(0,Xa.jsx)(N,{label:v.label,value:m[v.name]??"",onChange:_=>f({...m,[v.name]:_.currentTarget.
value}),required:v.required},v.name)),T&&(0,Xa.jsx)(cc,{value:c,onChange:s,provider:T}),(0,Xa.jsx)(_a,{label:"Description",placeholder:"Whose account, which con\
tract",value:u,onChange:v=>d(v.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024}),(0,Xa.jsx)(ma,{label:"Open to every workspace",description:"\
Those to come included. Each one, and each model, can be closed afterwards.",checked:g,onChange:v=>k(v.currentTarget.checked)})]})}function S_({row:e,close:a}){
let t=b_(e.slug).data;return t?(0,Xa.jsx)(t4,{row:t,close:a}):null}function t4({row:e,close:a}){let t=eo().data?.data.find(k=>k.slug===e.ai_provider_id),n=String(
e.configurations.custom_host??""),[o,r]=(0,An.useState)(e.name),[i,l]=(0,An.useState)(e.description??""),[c,s]=(0,An.useState)(""),[u,d]=(0,An.useState)(n),m=u.
trim()!==n,f=m&&t?.needs_key!==!1,g=()=>U("PUT",Jo(e.slug),{name:o.trim(),description:i.trim(),...c?{key:c}:{},...m?{custom_host:u.trim()}:{}},Fo);return(0,Xa.jsxs)(
De,{title:`Edit ${e.name}`,action:"Save",ready:o.trim()!==""&&(!f||c!==""),save:g,close:a,children:[(0,Xa.jsx)(N,{label:"Name",value:o,onChange:k=>r(k.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==!1&&(0,Xa.jsx)(lc,{label:"New API key of the provider",value:c,onChange:s,required:f,placeholder:e.
masked_key??void 0,about:f?"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Xa.jsx)(cc,{value:u,
onChange:d,provider:t}),(0,Xa.jsx)(_a,{label:"Description",value:i,onChange:k=>l(k.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024})]})}var gu=h(D(),1);var Ta=h(y(),1);function T_({row:e,close:a}){let t=y_(e.slug);return t.data?(0,Ta.jsx)(n4,{row:e,found:t.data,close:a}):(0,Ta.jsx)(De,{title:`Models of ${e.name}`,
action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,Ta.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}):(0,Ta.jsx)(Ze,{height:300,radius:"\
md"})})}function n4({row:e,found:a,close:t}){let[n,o]=(0,gu.useState)(a.allow_all_models),[r,i]=(0,gu.useState)(new Set(a.models.filter(g=>g.enabled).map(g=>g.slug))),
[l,c]=(0,gu.useState)(""),s=Lt()("organisation_integrations.update"),u=Jo(e.slug,"/models"),d=a.models.filter(g=>`${g.slug} ${g.name}`.toLowerCase().includes(l.
toLowerCase())),m=()=>U("PUT",u,{allow_all_models:n,models:n?[]:a.models.filter(g=>g.enabled!==r.has(g.slug)).map(g=>({slug:g.slug,enabled:r.has(g.slug)}))},u,kv),
f=(g,k)=>{let T=new Set(r);k?T.add(g):T.delete(g),i(T)};return(0,Ta.jsxs)(De,{title:`Models of ${e.name}`,action:"Save",ready:s,save:m,close:t,children:[(0,Ta.jsx)(
ma,{label:"Every model",description:"Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400.",checked:n,
disabled:!s,onChange:g=>o(g.currentTarget.checked)}),!n&&(0,Ta.jsxs)(Ta.Fragment,{children:[(0,Ta.jsxs)(x,{justify:"space-between",align:"flex-end",children:[(0,Ta.jsx)(
N,{"aria-label":"Search models",placeholder:`Search ${a.models.length} models`,leftSection:(0,Ta.jsx)(at,{size:16}),value:l,onChange:g=>c(g.currentTarget.value),
style:{flex:1}}),(0,Ta.jsxs)(b,{size:"sm",c:"dimmed",children:[r.size," on"]})]}),(0,Ta.jsx)(lr.Autosize,{mah:"52vh",type:"auto",scrollbars:"y",children:(0,Ta.jsxs)(
S,{gap:8,py:4,children:[d.map(g=>(0,Ta.jsx)(wc,{label:g.slug,checked:r.has(g.slug),disabled:!s,onChange:k=>f(g.slug,k.currentTarget.checked)},g.slug)),d.length===
0&&(0,Ta.jsx)(b,{size:"sm",c:"dimmed",children:"No model matches. One that is not listed can be added over the API."})]})})]})]})}var ct=h(y(),1);function C_(){let e=fu(),a=eo().data?.data??[],[t,n]=(0,A_.useState)(null),o=()=>n(null),r=c=>a.find(s=>s.slug===c)?.name??c,i=c=>c.type==="orga\
nisation";return(0,ct.jsxs)(ce,{title:"Integrations",about:"A provider’s credential, entered once for the whole organisation. Workspaces use it through provider\
s of their own, and never see it.",actions:(0,ct.jsx)(qt,{scope:"organisation_integrations.create",run:()=>n({kind:"add"}),children:"Add integration"}),children:[
(0,ct.jsx)(Da,{label:"Integrations",found:e,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.ai_provider_id,c.description],acts:[{name:"Models",icon:Dv,
run:c=>n({kind:"models",row:c})},{name:"Workspaces",icon:Zi,for:i,run:c=>n({kind:"access",row:c})},{name:"Edit",icon:Ct,scope:"organisation_integrations.update",
run:c=>n({kind:"edit",row:c})},{name:"Delete…",icon:Fe,scope:"organisation_integrations.delete",danger:!0,run:c=>n({kind:"delete",row:c})}],cells:[{name:"Name",
least:190,show:c=>(0,ct.jsx)(Ba,{name:c.name,about:c.description})},{name:"Slug",width:200,show:c=>(0,ct.jsx)("span",{className:"mono wrap",children:c.slug})},{
name:"Provider",width:150,show:c=>r(c.ai_provider_id)},{name:"Owned by",width:140,show:c=>(0,ct.jsx)(Z,{variant:"light",color:i(c)?void 0:"gray",tt:"none",children:i(
c)?"Organisation":"Workspace"})},{name:"Created",width:120,from:"lg",show:c=>(0,ct.jsx)(H,{at:c.created_at})},{name:"Status",width:110,show:c=>(0,ct.jsx)(Qt,{status:c.
status})}],empty:{icon:(0,ct.jsx)(el,{size:26}),title:"No integration yet",about:"Enter a provider’s key here once, open it to workspaces and models, and each t\
eam gets a provider to call."}}),t?.kind==="add"&&(0,ct.jsx)(z_,{close:o}),t?.kind==="edit"&&(0,ct.jsx)(S_,{row:t.row,close:o}),t?.kind==="models"&&(0,ct.jsx)(T_,
{row:t.row,close:o}),t?.kind==="access"&&(0,ct.jsx)(k_,{row:t.row,close:o}),t?.kind==="delete"&&(0,ct.jsx)(_e,{title:`Delete ${t.row.name}?`,action:"Delete inte\
gration",close:o,run:()=>U("DELETE",Jo(t.row.slug),void 0,Fo),children:"Its credential is gone for good. Providers that people made on it must be deleted first;\
 the gateway names them."})]})}var fg=h(D(),1);var vu=h(D(),1);function sc(e){let[a]=(0,vu.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,vu.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var E_=h(D(),1);var Wr=h(y(),1);function bu({size:e=28}){return(0,Wr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Wr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Wr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Wr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Wr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Wr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var ar=h(y(),1);function _t({title:e,about:a,children:t}){return(0,E_.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,ar.jsx)("main",{className:"door\
way",children:(0,ar.jsxs)(S,{w:"100%",maw:420,gap:"lg",children:[(0,ar.jsxs)(S,{align:"center",gap:"xs",ta:"center",children:[(0,ar.jsx)(bu,{size:52}),(0,ar.jsx)(
Ea,{order:1,size:"h2",children:e}),(0,ar.jsx)(b,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,ar.jsx)(ne,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Yn=h(y(),1);function O_(){let e=sc("/invite"),[,a]=ie(),[t,n]=(0,fg.useState)(""),[o,r]=(0,fg.useState)(""),i=L({gcTime:0,mutationFn:async()=>{let c=await M(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:o});await M("POST",he,{email:c.email,password:o})},onSuccess:async()=>{r(""),a("/"),await $e(he)}});
return e?(0,Yn.jsx)(_t,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,Yn.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,Yn.jsxs)(S,{children:[(0,Yn.jsx)(N,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,Yn.jsx)(
Xr,{label:"Password",value:o,onChange:r}),(0,Yn.jsx)(O,{error:i.error}),(0,Yn.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!_o(o),children:"Join"})]})})}):
(0,Yn.jsx)(_t,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,Yn.jsx)(Te,{component:Q,href:"\
/",children:"Go to the login"})})}var vg=h(D(),1);var Ms=h(D(),1);var ea=h(y(),1),o4=[{value:"none",label:"No config"},{value:"saved",label:"A saved config, by slug"},{value:"inline",label:"A config of its own"}];function N_({
row:e,close:a}){let[t,n]=(0,Ms.useState)("POST"),[o,r]=(0,Ms.useState)("/v1/chat/completions"),[i,l]=(0,Ms.useState)("none"),[c,s]=(0,Ms.useState)(""),u=L({mutationFn:()=>M(
"POST",`${dr}/${encodeURIComponent(e.id)}/check`,{method:t,path:o.trim(),config:i,...c.trim()?{client_ip:c.trim()}:{}})}),d=m=>{m.preventDefault(),u.mutate()};return(0,ea.jsx)(
Aa,{opened:!0,onClose:a,title:`Would ${e.name} be let in?`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,ea.jsx)("form",{onSubmit:d,children:(0,ea.jsxs)(
S,{children:[(0,ea.jsxs)(x,{align:"flex-end",wrap:"nowrap",children:[(0,ea.jsx)(ue,{label:"Method",data:["GET","POST","PUT","DELETE"],value:t,onChange:m=>m&&n(m),
allowDeselect:!1,w:110}),(0,ea.jsx)(N,{label:"Path",value:o,onChange:m=>r(m.currentTarget.value),style:{flex:1},styles:{input:{fontFamily:"var(--mantine-font-fa\
mily-monospace)"}},"data-autofocus":!0})]}),(0,ea.jsxs)(x,{grow:!0,align:"flex-start",children:[(0,ea.jsx)(ue,{label:"The request brings",data:o4,value:i,onChange:m=>m&&
l(m),allowDeselect:!1}),(0,ea.jsx)(N,{label:"It comes from",placeholder:"203.0.113.7",description:"Empty: from anywhere.",value:c,onChange:m=>s(m.currentTarget.
value),inputWrapperOrder:["label","input","description"]})]}),(0,ea.jsx)(O,{error:u.error}),(0,ea.jsx)(x,{justify:"flex-end",children:(0,ea.jsx)(A,{type:"submit",
loading:u.isPending,disabled:!o.trim(),children:"Ask"})}),u.data&&(0,ea.jsx)(r4,{verdict:u.data})]})})})}function r4({verdict:e}){return(0,ea.jsxs)(S,{gap:"sm",
children:[(0,ea.jsx)(Xe,{color:e.allowed?"teal":"red",variant:"light",title:e.allowed?"It would be let in":"It would be refused",role:"status",children:e.allowed?
null:e.message}),e.checks.map(a=>(0,ea.jsxs)(x,{gap:"sm",wrap:"nowrap",align:"flex-start",children:[(0,ea.jsx)(Fn,{size:20,radius:"xl",variant:"light",color:a.ok?
"teal":"red","aria-label":a.ok?"passes":"refuses",children:a.ok?(0,ea.jsx)(Bn,{size:13}):(0,ea.jsx)(yd,{size:13})}),(0,ea.jsx)(b,{size:"sm",children:a.message})]},
a.rule))]})}var pg=h(D(),1);var Kt=h(y(),1),hg=[{value:"",label:"Only by hand"},{value:"weekly",label:"Every Monday"},{value:"monthly",label:"On the first of the month"},{value:"30",label:"\
Every 30 days"},{value:"90",label:"Every 90 days"}];function yu(e,a=""){return e===a?{}:e?{rotation_policy:/^\d+$/.test(e)?{rotation_period_days:Number(e)}:{rotation_period:e}}:
{rotation_policy:null}}var i4=864e5,M_=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{
value:"365",label:"In a year"}];function wu(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*i4).toISOString():e:null}function _u(e,a={config:"",override:!0}){
let t={...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function xu({value:e,change:a,routes:t}){let n=vr(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),o=n?[{value:e.expires,label:no(n)},...M_]:M_;return(0,Kt.jsxs)(
S,{children:[(0,Kt.jsx)(N,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:r=>a({name:r.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,Kt.jsx)(N,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:r=>a({description:r.currentTarget.value}),
maxLength:400}),(0,Kt.jsx)(ue,{label:"Expires",data:o,value:e.expires,onChange:r=>a({expires:r??""}),allowDeselect:!1}),(0,Kt.jsx)(ue,{label:"New secret",description:"\
A rotated key keeps the old secret for 30 minutes. The new one waits here, to be fetched once.",data:hg.some(r=>r.value===e.rotates)?hg:[...hg,{value:e.rotates,
label:`Every ${e.rotates} days`}],value:e.rotates,onChange:r=>a({rotates:r??""}),allowDeselect:!1}),(0,Kt.jsx)(ut,{label:"Allowed addresses",description:"IP add\
resses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:r=>a({allowedIps:r}),
splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Kt.jsx)(l4,{value:e,change:a})]})}function l4({value:e,change:a}){let t=Xi().data?.data??[],o=t.filter(l=>l.status===
"active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),r=e.config&&!o.some(l=>l.value===e.config)?[{value:e.config,label:e.config}]:
[],i=t.find(l=>l.is_default===1);return(0,Kt.jsxs)(Kt.Fragment,{children:[(0,Kt.jsx)(ue,{label:"Default config",description:"For calls that bring none of their \
own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...o,...r],value:e.config,onChange:l=>a({config:l??""}),allowDeselect:!1,
searchable:!0,nothingFoundMessage:"No config matches"}),(0,Kt.jsx)(ma,{label:"Calls may bring a config of their own",description:"Off: a call that brings one is\
 refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var R_=h(D(),1);var aa=h(y(),1);function ku({scopes:e,value:a,onChange:t}){let[n,o]=(0,R_.useState)(""),r=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,u)=>{let d=new Set(r);for(let m of s)u?d.add(m):d.delete(m);t(e.map(m=>m.scope).filter(m=>d.has(m)))};return(0,aa.jsxs)(
S,{gap:"xs",children:[(0,aa.jsxs)(x,{justify:"space-between",gap:"xs",children:[(0,aa.jsxs)(b,{size:"sm",fw:500,children:["Scopes"," ",(0,aa.jsxs)(b,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,aa.jsxs)(x,{gap:4,children:[(0,aa.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,aa.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,aa.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,aa.jsx)(N,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,aa.jsx)(at,{size:14}),value:n,onChange:s=>o(s.currentTarget.value)}),(0,aa.jsx)(ne,{radius:"md",children:(0,aa.jsx)(lr.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,aa.jsxs)(S,{gap:"sm",p:"sm",children:[l.length===0&&(0,aa.jsx)(b,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,aa.jsx)(c4,{name:s,scopes:i.filter(u=>u.resource===s),chosen:r,set:c},s))]})})})]})}function c4({name:e,scopes:a,chosen:t,
set:n}){let o=a.map(i=>i.scope),r=o.filter(i=>t.has(i)).length;return(0,aa.jsxs)("fieldset",{className:"bare",children:[(0,aa.jsx)("legend",{className:"sr-only",
children:oo(e)}),(0,aa.jsx)(wc,{size:"xs",fw:600,label:oo(e),checked:r===o.length,indeterminate:r>0&&r<o.length,onChange:i=>n(o,i.currentTarget.checked)}),(0,aa.jsx)(
$n,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,aa.jsx)(wc,{size:"xs",label:i.action,"aria-label":`${oo(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var ln=h(y(),1);function D_({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},o=String(e.rotation_policy?.
rotation_period??e.rotation_policy?.rotation_period_days??""),[r,i]=(0,pg.useState)({name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??
[],rotates:o,...n}),[l,c]=(0,pg.useState)(e.scopes),s=rd(e.type),u=L({mutationFn:()=>M("PUT",`${dr}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.
description.trim(),scopes:l,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:wu(r.expires)},...yu(r.rotates,o),..._u(r,n)}),onSuccess:()=>(a(),Oo())}),d=m=>{
m.preventDefault(),u.mutate()};return(0,ln.jsx)(Aa,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,ln.jsx)(
"form",{onSubmit:d,children:(0,ln.jsxs)(S,{children:[(0,ln.jsx)(xu,{value:r,change:m=>i({...r,...m}),routes:e.type!=="organisation-service"}),(0,ln.jsx)(O,{error:s.
error,retry:()=>{s.refetch()}}),s.isPending?(0,ln.jsx)(Ze,{height:360,radius:"md"}):(0,ln.jsx)(ku,{scopes:s.data?.data??[],value:l,onChange:c}),(0,ln.jsx)(O,{error:u.
error}),(0,ln.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,ln.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),(0,ln.jsx)(A,{type:"su\
bmit",loading:u.isPending,disabled:!r.name.trim()||l.length===0,children:"Save"})]})]})})})}var It=h(y(),1),gg=e=>`${dr}/${encodeURIComponent(e.id)}`;async function s4(e,a){let t=await M("POST",`${gg(e)}/rotate`),n=vr(t.key_transition_expires_at),o=n?`\
The previous secret works until ${no(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:o}),await Oo()}async function B_(e,a){await M(e,a),await Oo()}function U_({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,It.jsx)(
D_,{row:a,close:t});case"check":return(0,It.jsx)(N_,{row:a,close:t});case"rotate":return(0,It.jsxs)(_e,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,
run:()=>s4(a,n),children:["The key gets a new secret, shown once. The present secret ",(0,It.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on \
working for 30 minutes, so that nothing breaks while you replace it."]});case"cut":return(0,It.jsxs)(_e,{title:"Revoke the previous secret?",action:"Revoke it n\
ow",close:t,run:()=>B_("POST",`${gg(a)}/revoke-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Who\
ever uses it is refused within a second, open streams included. The newest secret, ",(0,It.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not to\
uched."]});case"delete":return(0,It.jsx)(_e,{title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>B_("DELETE",gg(a)),children:(0,It.jsxs)(S,{gap:"xs",children:[
(0,It.jsxs)(b,{size:"sm",children:["Everything that uses ",(0,It.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open strea\
ms are cut. This cannot be undone; its logs stay."]}),(0,It.jsxs)(b,{size:"sm",c:"dimmed",children:["Last used ",(0,It.jsx)(H,{at:a.last_used_at,never:"never"}),
"."]})]})})}}var Tu=h(D(),1);var zu=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],Su=e=>zu.find(a=>a.value===e);var st=h(y(),1);function L_({close:e,done:a}){let t=et().data,n=Pt(),o=new Set(t?.scopes),[r,i]=(0,Tu.useState)(zu.find(T=>o.has(T.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,Tu.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0,rotates:""}),[s,u]=(0,Tu.useState)({}),d=rd(r),m=d.data?.data??
[],f=s[r]??m.filter(T=>T.default).map(T=>T.scope),g=L({gcTime:0,mutationFn:()=>M("POST",`${dr}/${Su(r)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:f,...r==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:wu(l.expires)}:{},...yu(l.rotates),...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...r==="organisation-service"?{}:_u(l)}),onSuccess:T=>{Oo(),
a({made:T,name:`Key ${l.name.trim()}`,scopes:f})}});return(0,st.jsx)(Aa,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"\
Close"},children:(0,st.jsx)("form",{onSubmit:T=>{T.preventDefault(),g.mutate()},children:(0,st.jsxs)(S,{children:[(0,st.jsx)(li.Group,{label:"Who is it for?",value:r,
onChange:T=>i(T),children:(0,st.jsx)(S,{gap:"xs",mt:6,children:zu.map(T=>(0,st.jsx)(li,{value:T.value,label:T.label,description:o.has(T.scope)?T.about:`You lack\
 the scope ${T.scope}.`,disabled:!o.has(T.scope)},T.value))})}),(0,st.jsx)(xu,{value:l,change:T=>c({...l,...T}),routes:r!=="organisation-service"}),(0,st.jsx)(O,
{error:d.error,retry:()=>{d.refetch()}}),d.isPending?(0,st.jsx)(Ze,{height:360,radius:"md"}):(0,st.jsx)(ku,{scopes:m,value:f,onChange:T=>u({...s,[r]:T})}),(0,st.jsx)(
O,{error:g.error}),(0,st.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,st.jsx)(A,{variant:"default",onClick:e,children:"Cancel"}),(0,st.jsx)(
A,{type:"submit",loading:g.isPending,disabled:!l.name.trim()||f.length===0,children:"Create key"})]})]})})})}var I=h(y(),1),G_=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:150},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function q_({rows:e,loading:a,act:t}){return(0,I.jsxs)(it,{label:"API keys",columns:G_,
loading:a,minWidth:900,children:[e.length===0&&(0,I.jsx)(C.Tr,{children:(0,I.jsx)(C.Td,{colSpan:G_.length,children:(0,I.jsx)(b,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,I.jsxs)(C.Tr,{children:[(0,I.jsxs)(C.Td,{children:[(0,I.jsx)(b,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,I.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,I.jsx)(C.Td,{children:Su(n.type)?.short??n.type}),
(0,I.jsx)(C.Td,{className:"mono nowrap",children:n.key}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(Eo,{label:(0,I.jsx)(d4,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,I.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,I.jsxs)(C.Td,{children:[(0,I.jsx)(H,{at:n.last_used_at,never:"Never"}),n.last_used_from&&(0,I.jsxs)(b,{size:"\
xs",c:"dimmed",truncate:!0,maw:150,title:n.last_used_by??void 0,children:["from ",n.last_used_from]})]}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(H,{at:n.expires_at,never:"\
Never"})}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(Qt,{status:n.status})}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(m4,{row:n,act:t})})]},n.id))]})}function d4({scopes:e}){
let a=e.slice(0,12);return(0,I.jsxs)(b,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} more`:""]})}function m4({
row:e,act:a}){return(0,I.jsxs)(B,{children:[(0,I.jsx)(B.Target,{children:(0,I.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,I.jsx)(
hr,{size:18})})}),(0,I.jsxs)(B.Dropdown,{children:[(0,I.jsx)(B.Item,{leftSection:(0,I.jsx)(Ct,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,I.jsx)(
B.Item,{leftSection:(0,I.jsx)(ob,{size:16}),onClick:()=>a({kind:"check",row:e}),children:"Would it be let in?"}),(0,I.jsx)(B.Item,{leftSection:(0,I.jsx)(ud,{size:16}),
onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,I.jsx)(B.Item,{leftSection:(0,I.jsx)(Hv,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Re\
voke the previous secret…"}),(0,I.jsx)(B.Divider,{}),(0,I.jsx)(B.Item,{color:"red",leftSection:(0,I.jsx)(Fe,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"\
Delete…"})]})]})}var La=h(y(),1);function H_(){let{action:e}=ao(),[,a]=ie(),[t,n]=ua(),o=mr(),[r,i]=(0,vg.useState)(null),[l,c]=(0,vg.useState)(null),s=(t.get("search")??"").toLowerCase(),
u=o.data?.data??[],d=u.filter(m=>u4(m,s));return(0,La.jsxs)(ce,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,La.jsx)(A,{component:Q,href:"/keys/new",leftSection:(0,La.jsx)(mn,{size:16}),children:"Create ke\
y"}),children:[(0,La.jsx)(O,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&u.length===0&&(0,La.jsx)(Sn,{icon:(0,La.jsx)(Ji,{size:26}),title:"No API key y\
et",action:(0,La.jsx)(A,{component:Q,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!o.error&&(o.isPending||u.length>0)&&(0,La.jsxs)(La.Fragment,{children:[(0,La.jsx)(N,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,La.jsx)(at,{size:16}),value:t.get("search")??"",onChange:m=>{let f=m.currentTarget.value;
n(f?{search:f}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,La.jsx)(q_,{rows:d,loading:o.isPending,act:i})]}),e==="new"&&(0,La.jsx)(L_,{close:()=>a("\
/keys"),done:m=>{c(m),a("/keys")}}),r&&(0,La.jsx)(U_,{act:r,close:()=>i(null),show:c}),l&&(0,La.jsx)(oc,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function u4(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Au=h(D(),1);var cn=h(y(),1);function K_({email:e,setEmail:a,back:t}){let n=L({mutationFn:()=>M("POST","/v1/password-reset",{email:e.trim()})});return(0,cn.jsx)(_t,{title:"A\
 new password",about:"For who forgot theirs.",children:(0,cn.jsx)("form",{onSubmit:r=>{r.preventDefault(),n.mutate()},children:(0,cn.jsxs)(S,{children:[n.data?(0,cn.jsx)(
b,{size:"sm",children:n.data.sent_by?"If this address has an account here, a link is on its way. It works once, for twenty minutes.":"This gateway sends no mail\
. Ask an owner or an admin of your organisation for a link, under Members."}):(0,cn.jsxs)(cn.Fragment,{children:[(0,cn.jsx)(N,{label:"Email",type:"email",value:e,
onChange:r=>a(r.currentTarget.value),autoComplete:"username",autoFocus:!0}),(0,cn.jsx)(O,{error:n.error}),(0,cn.jsx)(A,{type:"submit",size:"md",loading:n.isPending,
disabled:!e.includes("@"),children:"Send me a link"})]}),(0,cn.jsx)(Te,{component:"button",type:"button",size:"sm",onClick:t,children:"Back to the login"})]})})})}var bg=h(D(),1);var sn=h(y(),1);function I_({methods:e,back:a}){let[t,n]=(0,bg.useState)(!1),[o,r]=(0,bg.useState)(""),i=L({mutationFn:u=>M("POST",`${he}/second-factor`,u),onSuccess:()=>$e(
he)}),l=L({mutationFn:async()=>i.mutateAsync({credential:await ec(await M("GET",`${he}/passkey/options`))})}),c=t||e.includes("totp");return(0,sn.jsx)(_t,{title:"\
One more step",about:"Your password was right. Now your second factor.",children:(0,sn.jsx)("form",{onSubmit:u=>{u.preventDefault(),i.mutate(t?{recovery_code:o.
trim()}:{code:o.replace(/\s/g,"")})},children:(0,sn.jsxs)(S,{children:[e.includes("passkey")&&!t&&(0,sn.jsx)(A,{size:"md",variant:e.includes("totp")?"default":"\
filled",leftSection:(0,sn.jsx)(Fi,{size:18}),loading:l.isPending,onClick:()=>l.mutate(),children:"Use a passkey"}),c&&(0,sn.jsx)(N,{label:t?"Recovery code":"Cod\
e of your app",placeholder:t?"xxxx-xxxx-xxxx-xxxx":"123 456",value:o,onChange:u=>r(u.currentTarget.value),inputMode:t?"text":"numeric",autoComplete:"one-time-co\
de",autoFocus:!0,styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}}),(0,sn.jsx)(O,{error:i.error??l.error}),c&&(0,sn.jsx)(A,{type:"submit",size:"\
md",loading:i.isPending&&!l.isPending,disabled:!o.trim(),children:"Log in"}),(0,sn.jsxs)(x,{justify:"space-between",children:[(0,sn.jsx)(Te,{component:"button",
type:"button",size:"sm",onClick:a,children:"Back"}),e.includes("recovery_code")&&(0,sn.jsx)(Te,{component:"button",type:"button",size:"sm",onClick:()=>{r(""),n(
!t)},children:t?"Use the second factor":"Lost it? Use a recovery code"})]})]})})})}var ta=h(y(),1);function j_(){let[e]=ua(),[a,t]=(0,Au.useState)(e.has("second_factor")?{kind:"second",methods:["passkey","totp","recovery_code"]}:{kind:"start"}),
[n,o]=(0,Au.useState)("");return a.kind==="second"?(0,ta.jsx)(I_,{methods:a.methods,back:()=>t({kind:"start"})}):a.kind==="forgot"?(0,ta.jsx)(K_,{email:n,setEmail:o,
back:()=>t({kind:"start"})}):(0,ta.jsx)(f4,{email:n,setEmail:o,go:t})}function f4({email:e,setEmail:a,go:t}){let[n,o]=(0,Au.useState)(""),[r]=ua(),i=L({mutationFn:()=>M(
"POST",he,{email:e.trim(),password:n}),onSuccess:d=>{if(o(""),d.object==="second_factor")t({kind:"second",methods:d.methods??[]});else return $e(he)}}),l=L({mutationFn:async()=>{
let d=await ec(await M("GET",`${he}/passkey/options`));await M("POST",`${he}/passkey`,{credential:d})},onSuccess:()=>$e(he)}),c=L({mutationFn:async()=>{let{redirect_url:d}=await M(
"POST",`${he}/sso/start`,{email:e.trim(),return_to:"/"});if(d===null)throw new Error("There is no single sign-on for this address. Log in with your password.");
window.location.assign(d)}}),s=d=>{d.preventDefault(),i.mutate()},u=r.get("sso");return(0,ta.jsx)(_t,{title:"Log in",about:"To the console of this Lockgate gate\
way.",children:(0,ta.jsxs)(S,{children:[u&&(0,ta.jsx)(Xe,{color:"red",variant:"light",role:"alert",children:h4[u]??"Logging in through your organisation did not\
 work. Try again, or ask an owner."}),(0,ta.jsx)("form",{onSubmit:s,children:(0,ta.jsxs)(S,{children:[(0,ta.jsx)(N,{label:"Email",type:"email",value:e,onChange:d=>a(
d.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username webauthn",autoFocus:!0}),(0,ta.jsx)(Ca,{label:"Password",value:n,onChange:d=>o(d.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,ta.jsx)(O,{error:i.
error??l.error??c.error}),(0,ta.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!e||!n,children:"Log in"})]})}),(0,ta.jsx)(Zs,{label:"or"}),(0,ta.jsxs)(
x,{grow:!0,children:[(0,ta.jsx)(A,{variant:"default",leftSection:(0,ta.jsx)(sd,{size:17}),loading:c.isPending,disabled:!e.includes("@"),onClick:()=>c.mutate(),children:"\
Single sign-on"}),Wl()&&(0,ta.jsx)(A,{variant:"default",leftSection:(0,ta.jsx)(Fi,{size:17}),loading:l.isPending,onClick:()=>l.mutate(),children:"Passkey"})]}),
(0,ta.jsx)(b,{size:"sm",ta:"center",children:(0,ta.jsx)(Te,{component:"button",type:"button",size:"sm",onClick:()=>t({kind:"forgot"}),children:"Forgot your pass\
word?"})})]})})}var h4={expired:"Logging in through your organisation took too long. Begin again.",denied:"Your organisation’s login did not let you in.",provider:"\
Your organisation’s login could not be asked. Try again in a minute.",not_invited:"You are not a member here yet. Ask an owner or an admin to invite you.",domain:"\
Your address is not of a domain that may enter here.",unverified:"Your organisation’s login has not verified your address.",taken:"Your address belongs to an \
account that is not linked to your organisation’s login. Ask an owner.",disabled:"Your account here is disabled. Ask an owner or an admin."};var m5=h(D(),1);var Y_=h(D(),1);var jt=h(y(),1),p4=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function V_({filter:e,change:a,live:t,setLive:n,
density:o,setDensity:r}){return(0,jt.jsxs)(x,{gap:"sm",mb:"md",align:"flex-start",children:[(0,jt.jsx)(ue,{"aria-label":"Time range",data:fv,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,jt.jsx)(ue,{"aria-label":"Outcome",data:p4,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,jt.jsx)(g4,{filter:e,change:a}),(0,jt.jsxs)(x,{gap:"sm",h:36,wrap:"nowrap",children:[(0,jt.jsx)(ma,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,jt.jsx)(Eo,{label:o==="normal"?"Denser rows":"Roomier rows",children:(0,jt.jsx)(Ga,{variant:"default",size:36,"aria-label":o==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>r(o==="normal"?"dense":"normal"),children:o==="normal"?(0,jt.jsx)(Ov,{size:17}):(0,jt.jsx)(Ev,{size:17})})})]})]})}function g4({filter:e,
change:a}){let[t,n]=(0,Y_.useState)(""),o=Qi().data?.data??[],r=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...o.map(s=>`model:${r(s.id)}`)])],l=vv(e),c=s=>{let u=s.map(gv);u.includes(null)||(a(bv(e,u)),n(""))};return(0,jt.jsx)(ut,{"aria-l\
abel":"Filters",leftSection:(0,jt.jsx)(ld,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:pv.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var yg=null,P_=e=>{yg=e};function Q_(){let e=yg;return yg=null,e}function Eu(e){try{return JSON.parse(e)}catch{return null}}function Cu(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function Ou(e){let a=Eu(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:Cu(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let o of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof o=="string"?{role:"user",text:o}:{role:o.role??"user",text:Cu(o)});
return t}function v4(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>Eu(a.slice(5))).filter(a=>a!==null)}function X_(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function Z_(e){let a=Eu(e);if(a){let i=X_(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?Cu(l.message):l.text??""}))}let t=v4(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?Cu(l.
delta):l.text??"").join("")),o=t.map(X_).find(Boolean),r=n.join("")?[{role:"assistant",text:n.join("")}]:[];return o?[...r,{role:"error",text:o}]:r}function $_(e){
let a=Eu(e);return a===null?e:JSON.stringify(a,null,2)}function F_(e){let a=[],t=0;return e.forEach((n,o)=>{o>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:o}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:o+1})}),a}function J_(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(o=>o*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(o,r)=>Number((r*n).toPrecision(12)))}var Se=h(y(),1),b4={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function W_({log:e}){let a=F_(
e.tries),t=Math.max(e.timings.total,...a.map(r=>r.to)),n=J_(t),o=r=>r.status>=200&&r.status<300&&r.fault==="";return(0,Se.jsxs)(S,{gap:"md",children:[(e.cache||
e.continued)&&(0,Se.jsxs)(x,{gap:"xs",children:[e.cache&&(0,Se.jsxs)(Z,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,Se.jsx)(Z,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,Se.jsxs)(b,{size:"\
sm",c:"dimmed",children:[b4[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,Se.jsx)(
b,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,Se.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(r=>(0,Se.jsx)(y4,{lane:r,total:t,marks:n,good:o},`${r.kind}-${r.nth}`)),(0,Se.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,Se.jsx)("span",{}),(0,Se.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(r=>(0,Se.jsx)(
"span",{"data-edge":r===0?"start":r/t>.92?"end":void 0,style:{left:`${r/t*100}%`},children:r===0?"0":Ke(r)},r))}),(0,Se.jsx)("span",{})]})]})]})}function y4({lane:e,
total:a,marks:t,good:n}){let o={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:r}=e;return(0,Se.jsxs)("div",{className:r?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,Se.jsx)("div",{role:"cell",style:{minWidth:0},children:r?(0,Se.jsx)(w4,{attempt:r,nth:e.nth}):"wait"}),(0,Se.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Ke(e.from)} to ${Ke(e.to)}`,children:[t.map(i=>(0,Se.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,Se.jsx)("span",{className:r?"track-bar":"track-wait","data-good":r?n(r):void 0,style:o})]}),(0,Se.jsx)(b,{size:r?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Ke(e.to-e.from)})]})}function w4({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,Se.jsxs)(Se.Fragment,{children:[(0,Se.jsxs)(x,{gap:6,wrap:"nowrap",children:[(0,Se.jsxs)(b,{size:"sm",fw:550,truncate:!0,title:wd(e.path),children:[a,"\
. ",n||wd(e.path)||"target"]}),(0,Se.jsx)(Z,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,Se.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",children:[wd(e.path),e.model,e.fault&&e.status>=400&&oo(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var zo=h(y(),1);function e5({log:e}){let a=[...Ou(e.request.text),...Z_(e.response.text)];return a.length===0?(0,zo.jsx)(b,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,zo.jsx)(S,{gap:0,children:a.map(
(t,n)=>(0,zo.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,zo.jsxs)(x,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,zo.jsx)(b,{size:"xs",c:"dimmed",fw:600,children:oo(t.role)}),t.text&&(0,zo.jsx)(un,{text:t.text,label:`Copy ${t.role} text`})]}),(0,zo.jsx)(
"div",{className:"wrap said",children:t.text||(0,zo.jsx)(b,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var So=h(y(),1);function a5({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",xa(e.tokensIn),e.tokensCached>0?`of them ${xa(e.tokensCached)} from the provider'\
s cache`:""],["Answer",xa(e.tokensOut),e.tokensReasoning>0?`of them ${xa(e.tokensReasoning)} for reasoning`:""],["Together",xa(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",fn(e.cost),_4(e,a)],["Bytes in",af(e.bytesIn),"request body"],["Bytes out",af(e.bytesOut),"answer"]];return(0,So.jsx)(
S,{children:(0,So.jsx)(C,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,So.jsx)(C.Tbody,{children:t.map(([n,o,r])=>(0,So.jsxs)(C.Tr,{children:[
(0,So.jsx)(C.Th,{scope:"row",w:110,children:n}),(0,So.jsx)(C.Td,{ta:"right",w:120,children:o}),(0,So.jsx)(C.Td,{children:(0,So.jsx)(b,{size:"sm",c:"dimmed",children:r})})]},
n))})})})}function _4(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${fn(e.cost/a*1e6)} per million tokens on average`:"";return`${fn(e.cost)} / ${xa(a)} tokens${t}`}var ya=h(y(),1),x4={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function t5({log:e}){let a=mr().data?.data.find(o=>o.id===e.keyId),t=[["Time",no(e.at)],["\
Took",Ke(e.timings.total||e.ms)],["Tokens",`${xa(e.tokensIn)} in, ${xa(e.tokensOut)} out`],["Cost",fn(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,ya.jsxs)("div",{children:[(0,ya.jsxs)(x,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,ya.jsx)(
al,{status:e.status,end:e.end}),(0,ya.jsxs)(b,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,ya.jsxs)(b,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,ya.jsx)(Xe,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,ya.jsxs)(b,{size:"sm",children:[x4[e.end]??oo(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,ya.jsx)($n,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
o,r])=>(0,ya.jsxs)("div",{children:[(0,ya.jsx)(b,{size:"xs",c:"dimmed",component:"dt",children:o}),(0,ya.jsx)(b,{size:"sm",component:"dd",m:0,className:"wrap",children:r})]},
o))}),(0,ya.jsxs)(x,{gap:6,mt:"sm",children:[(0,ya.jsx)(b,{size:"xs",c:"dimmed",children:"Trace"}),(0,ya.jsx)(Q,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,ya.jsx)(un,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,ya.jsxs)(x,{gap:6,mt:4,
children:[(0,ya.jsx)(b,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([o,r])=>(0,ya.jsxs)(Q,{href:`/logs?range=all&q=${encodeURIComponent(`${o}=${r}`)}`,className:"\
mono trace",children:[o,"=",r]},o))]})]})}var Za=h(y(),1);function k4({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,o)=>n.at-o.at);return t.map((n,o)=>({...n,from:t[o-1]?.at??0,to:n.at}))}function n5({log:e}){let a=e.timings.total||
1,t=k4(e),n=t.filter(o=>o.tone==="own").reduce((o,r)=>o+r.to-r.from,0);return(0,Za.jsxs)(S,{gap:"sm",children:[(0,Za.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(o=>(0,Za.jsxs)("div",{className:"stage",role:"row",children:[(0,Za.jsxs)("div",{role:"cell",children:[(0,Za.jsx)(b,{size:"\
sm",fw:550,children:o.name}),(0,Za.jsx)(b,{size:"xs",c:"dimmed",children:o.about})]}),(0,Za.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,Za.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,Za.jsx)("rect",{x:Math.min(o.from/a*1e3,
997),y:"0",width:Math.max((o.to-o.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${o.tone}`})]}),(0,Za.jsx)(b,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Ke(o.to-o.from)})]},o.name)),(0,Za.jsxs)("div",{className:"stage",role:"row",children:[(0,Za.jsx)(b,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,Za.jsx)("span",{}),(0,Za.jsx)(b,{size:"sm",fw:600,ta:"right",role:"cell",children:Ke(e.timings.total)})]})]}),(0,Za.jsxs)(b,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Ke(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var te=h(y(),1);function i5({id:e,rows:a,close:t,open:n}){let o=zv(e),r=a.findIndex(i=>i.id===e);return(0,te.jsxs)(Aa,{opened:!0,onClose:t,size:"xl",title:"Requ\
est",closeButtonProps:{"aria-label":"Close"},children:[(0,te.jsx)(O,{error:o.error,title:"This log cannot be shown",retry:()=>{o.refetch()}}),o.isPending&&(0,te.jsxs)(
S,{children:[(0,te.jsx)(Ze,{height:70,radius:"md"}),(0,te.jsx)(Ze,{height:36,radius:"md"}),(0,te.jsx)(Ze,{height:260,radius:"md"})]}),o.data&&(0,te.jsxs)(S,{children:[
(0,te.jsx)(t5,{log:o.data}),(0,te.jsx)(A4,{log:o.data,previous:a[r-1]?.id,next:r>=0?a[r+1]?.id:void 0,open:n}),(0,te.jsxs)(fe,{defaultValue:"chat",keepMounted:!1,
children:[(0,te.jsx)(fe.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:o5(o.data).map(({value:i,label:l})=>(0,te.jsx)(fe.Tab,
{value:i,children:l},i))}),o5(o.data).map(({value:i,show:l})=>(0,te.jsx)(fe.Panel,{value:i,children:(0,te.jsx)(l,{log:o.data})},i))]},e)]})]})}var z4=[{value:"c\
hat",label:"Chat",show:e5},{value:"attempts",label:"Attempts",show:W_},{value:"request",label:"Request",show:({log:e})=>(0,te.jsx)(r5,{part:e.request,label:"Req\
uest body"})},{value:"response",label:"Response",show:({log:e})=>(0,te.jsx)(r5,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:S4},
{value:"timing",label:"Timing",show:n5},{value:"cost",label:"Tokens and cost",show:a5}],o5=e=>z4.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==
""||e.continued);function r5({part:e,label:a}){return e.text?(0,te.jsxs)(S,{gap:"xs",children:[e.truncated&&(0,te.jsx)(b,{size:"sm",c:"dimmed",children:"Long: o\
nly its beginning was kept."}),(0,te.jsx)(je,{text:$_(e.text),label:a})]}):(0,te.jsx)(b,{size:"sm",c:"dimmed",children:"No body was kept."})}function S4({log:e}){
let a=[{name:"Request headers",pairs:e.request.headers},{name:"Response headers",pairs:e.response.headers}];return(0,te.jsx)(S,{children:a.map(({name:t,pairs:n})=>(0,te.jsxs)(
"div",{children:[(0,te.jsx)(b,{size:"sm",fw:600,mb:6,children:t}),n.length===0?(0,te.jsx)(b,{size:"sm",c:"dimmed",children:"None were kept."}):(0,te.jsx)(je,{text:n.
map(([o,r])=>`${o}: ${r}`).join(`
`),label:t})]},t))})}var T4=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function A4({log:e,previous:a,next:t,open:n}){let[,o]=ie(),r=ac(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>T4.test(l))),i=()=>{let l=Ou(e.request.text),c=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),s=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),u=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;P_({model:u,system:s,messages:c}),o("/playground")};return(0,te.jsxs)(
x,{gap:"xs",children:[(0,te.jsx)(to,{text:r,children:"Copy as curl"}),(0,te.jsx)(to,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.
endsWith("/chat/completions")&&e.request.text&&!e.request.truncated&&(0,te.jsx)(A,{variant:"default",leftSection:(0,te.jsx)(Wi,{size:16}),onClick:i,children:"Op\
en in playground"}),(0,te.jsxs)(x,{gap:4,ml:"auto",children:[(0,te.jsx)(A,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",
children:(0,te.jsx)(Uv,{size:16})}),(0,te.jsx)(A,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,te.jsx)(Bv,{size:16})})]})]})}var s5=h(D(),1);var Nu=h(D(),1);var ei=h(y(),1),l5=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],C4=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],wg="lockgate:shortcuts",E4=1200,Mu=()=>{window.dispatchEvent(
new Event(wg))};function _g(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function c5(){let[,e]=ie(),[a,t]=bc(!1),n=(0,Nu.useRef)({key:"",at:0});
return(0,Nu.useEffect)(()=>{let o=r=>{if(_g(r))return;let{key:i,at:l}=n.current,c=Date.now()-l<E4&&l5.find(s=>s.keys[0]===i&&s.keys[1]===r.key);if(n.current={key:r.
key,at:Date.now()},c&&c.to)e(c.to);else if(r.key==="?")t.open();else if(r.key==="/")document.querySelector("[data-search]")?.focus();else return;r.preventDefault()};
return window.addEventListener("keydown",o),window.addEventListener(wg,t.open),()=>{window.removeEventListener("keydown",o),window.removeEventListener(wg,t.open)}},
[e,t]),(0,ei.jsx)(ra,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,ei.jsx)(S,{gap:10,children:[...C4,
...l5].map(o=>(0,ei.jsxs)(x,{justify:"space-between",children:[(0,ei.jsx)(b,{size:"sm",children:o.does}),(0,ei.jsx)(x,{gap:4,children:o.keys.map(r=>(0,ei.jsx)($s,
{children:r},r))})]},o.does))})})}var sa=h(y(),1),O4=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function d5({rows:e,loading:a,density:t,chosen:n,suffix:o}){let[,r]=ie();
return M4(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,sa.jsx)(it,{label:"Logs",columns:O4,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${o}`;return(0,sa.jsxs)(C.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>r(l),children:[(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(
Q,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,sa.jsx)(H,{at:i.at})})}),(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(al,{status:i.
status,end:i.end})}),(0,sa.jsxs)(C.Td,{children:[(0,sa.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,sa.jsx)(b,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(N4,{metadata:i.metadata})}),(0,sa.jsxs)(C.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",kc(i.tokensIn)," → ",kc(i.tokensOut)]}),(0,sa.jsx)(C.Td,{ta:"right",children:fn(i.cost)}),(0,sa.jsx)(
C.Td,{ta:"right",children:Ke(i.ms)}),(0,sa.jsx)(C.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function N4({metadata:e}){let a=Object.entries(e);return(0,sa.jsxs)(x,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,sa.jsxs)(Z,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,sa.jsxs)(b,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function M4(e,a){(0,s5.useEffect)(()=>{let t=n=>{if(_g(n)||n.key!=="j"&&n.key!=="k")return;let o=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),r=e[n.key==="j"?Math.min(o+1,e.length-1):Math.max(o-1,0)];r&&a(r.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Ye=h(y(),1),R4=2e3;function u5(){let{id:e}=ao(),[a]=ua(),[,t]=ie(),[n,o]=(0,m5.useState)(!0),[r,i]=Pg({key:"lockgate-log-density",defaultValue:"normal"}),l=yv(
a),c=Math.max(0,Number(a.get("page"))||0),s=id(l,c,n&&c===0?R4:!1),u=s.data?.rows??[],d=s.data?.total??0,m=Math.ceil(d/l.pageSize),f=nd(l,c),g=T=>t(`/logs${nd(T,
0)}`,{replace:!0}),k=f!=="";return(0,Ye.jsxs)(ce,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Ye.jsx)(V_,{filter:l,change:g,live:n,setLive:o,density:r,setDensity:i}),s.error&&!s.data?(0,Ye.jsx)(O,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&d===
0?(0,Ye.jsx)(D4,{filtered:k,everything:()=>t("/logs?range=all")}):(0,Ye.jsxs)(Ye.Fragment,{children:[(0,Ye.jsx)(d5,{rows:u,loading:s.isPending,density:r,chosen:e,
suffix:f}),(0,Ye.jsxs)(x,{justify:"space-between",mt:"md",children:[(0,Ye.jsx)(b,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${xa(d)} ${d===
1?"request":"requests"}`:" "}),m>1&&(0,Ye.jsx)(Js,{total:m,value:c+1,onChange:T=>t(`/logs${nd(l,T-1)}`),size:"sm",getControlProps:T=>({"aria-label":`${T} page`})})]})]}),
e&&(0,Ye.jsx)(i5,{id:e,rows:u,close:()=>t(`/logs${f}`),open:T=>t(`/logs/${T}${f}`,{replace:!0})})]})}function D4({filtered:e,everything:a}){return(0,Ye.jsxs)(Sn,
{icon:(0,Ye.jsx)(Wv,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Ye.jsxs)(x,{gap:"sm",children:[(0,Ye.jsx)(A,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Ye.jsx)(A,{component:Q,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Ye.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Ye.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Ye.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Ye.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Gi=h(D(),1);var Rs=h(D(),1);var dc=h(y(),1);function ai({label:e,roles:a,value:t,change:n,bare:o,disabled:r}){return(0,dc.jsx)(ue,{label:o?void 0:e,"aria-label":o?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:r,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,dc.jsxs)(
"div",{children:[(0,dc.jsx)(b,{size:"sm",children:i.label}),(0,dc.jsx)(b,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var xt=h(y(),1);function f5({close:e,done:a}){let t=Pt(),n=Fr().data?.data??[],[o,r]=(0,Rs.useState)(""),[i,l]=(0,Rs.useState)("member"),[c,s]=(0,Rs.useState)(t?
[t]:[]),[u,d]=(0,Rs.useState)({}),m=()=>U("POST",Wo,{email:o.trim(),role:i,workspaces:c.map(f=>({id:f,role:u[f]??"member"}))},Wo);return(0,xt.jsxs)(De,{title:"I\
nvite a person",action:"Make the link",ready:/^\S+@\S+$/.test(o.trim()),save:m,done:f=>a({email:o.trim(),link:f.invite_link}),close:e,children:[(0,xt.jsx)(N,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:o,onChange:f=>r(f.currentTarget.value),required:!0,"data-autofocus":!0}),(0,xt.jsx)(ai,{label:"Role in t\
he organisation",roles:Li.filter(f=>f.value!=="owner"),value:i,change:l}),i==="member"&&(0,xt.jsxs)(xt.Fragment,{children:[(0,xt.jsx)(Fs,{label:"Workspaces",data:n.
map(f=>({value:f.id,label:f.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,xt.jsx)(Vi.Wrapper,{label:"Role i\
n each",children:(0,xt.jsx)(S,{gap:"xs",mt:6,children:c.map(f=>(0,xt.jsxs)(x,{wrap:"nowrap",justify:"space-between",children:[(0,xt.jsx)("span",{children:n.find(
g=>g.id===f)?.name??f}),(0,xt.jsx)("div",{style:{width:140},children:(0,xt.jsx)(ai,{label:`Role in ${n.find(g=>g.id===f)?.name??f}`,bare:!0,roles:Ns,value:u[f]??
"member",change:g=>d({...u,[f]:g})})})]},f))})})]})]})}var tr=h(y(),1);function h5({email:e,link:a,close:t}){return(0,tr.jsx)(ra,{opened:!0,onClose:t,title:`Invite of ${e}`,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,tr.jsxs)(S,{children:[(0,tr.jsxs)(b,{size:"sm",children:["Send this link to ",e,". It works once, for a week, and is not shown\
 again: for another one choose “New link” in the list."]}),(0,tr.jsx)(N,{"aria-label":"Link",value:a,readOnly:!0,onFocus:n=>n.currentTarget.select(),styles:{
input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,tr.jsxs)(x,{justify:"space-between",children:[(0,tr.jsx)(to,{text:a,primary:!0,children:"\
Copy link"}),(0,tr.jsx)(A,{variant:"default",onClick:t,children:"Done"})]})]})})}var p5=h(D(),1);var Ds=h(y(),1);function g5({row:e,close:a}){let t=et().data?.user.role,[n,o]=(0,p5.useState)(e.role),r=t==="owner"?Li:Li.filter(i=>i.value!=="owner");return(0,Ds.jsxs)(
De,{title:`Role of ${lt(e)}`,action:"Save",ready:n!==e.role,save:()=>U("PUT",`${jn}/${e.id}`,{role:n},jn),close:a,size:"md",children:[(0,Ds.jsx)(ai,{label:"Role\
 in the organisation",roles:r,value:n,change:o}),(0,Ds.jsx)(b,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises \
themself, and the last owner stays one."})]})}var Y=h(y(),1),v5=e=>Li.find(a=>a.value===e)?.label??e;function b5(){let[e,a]=ua(),[t,n]=(0,Gi.useState)(!1),[o,r]=(0,Gi.useState)(null);return(0,Y.jsxs)(ce,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,Y.jsx)(qt,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,Y.jsxs)(fe,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,Y.jsxs)(fe.List,{mb:"md",children:[(0,Y.jsx)(fe.Tab,{value:"people",children:"People"}),(0,Y.jsx)(fe.Tab,{value:"invites",children:"\
Invites"})]}),(0,Y.jsx)(fe.Panel,{value:"people",children:(0,Y.jsx)(B4,{})}),(0,Y.jsx)(fe.Panel,{value:"invites",children:(0,Y.jsx)(L4,{show:r})})]}),t&&(0,Y.jsx)(
f5,{close:()=>n(!1),done:i=>{r(i),a({tab:"invites"})}}),o&&(0,Y.jsx)(h5,{...o,close:()=>r(null)})]})}function B4(){let e=pu(),a=et().data?.user.id,t=new Map((Fr().
data?.data??[]).map(d=>[d.id,d.name])),[n,o]=(0,Gi.useState)(null),[r,i]=(0,Gi.useState)(null),l=()=>o(null),c=d=>d.id!==a;return(0,Y.jsxs)(Y.Fragment,{children:[
(0,Y.jsx)(O,{error:r}),(0,Y.jsx)(Da,{label:"People",found:e,keyOf:d=>d.id,nameOf:lt,texts:d=>[d.email,lt(d),d.role],acts:[{name:"Change role",icon:db,scope:"org\
anisation_users.update",for:c,run:d=>o({kind:"role",row:d})},{name:"Disable…",icon:ab,scope:"organisation_users.update",for:d=>c(d)&&d.status==="active",run:d=>o(
{kind:"disable",row:d})},{name:"Let in again",icon:eb,scope:"organisation_users.update",for:d=>d.status!=="active",run:d=>{i(null),U("PUT",`${jn}/${d.id}`,{status:"\
active"},jn).catch(i)}},{name:"Remove…",icon:vd,scope:"organisation_users.delete",danger:!0,for:c,run:d=>o({kind:"remove",row:d})}],cells:[{name:"Person",least:220,
show:d=>(0,Y.jsx)(Ba,{name:d.id===a?`${lt(d)} (you)`:lt(d),about:d.email})},{name:"Role",width:110,show:d=>v5(d.role)},{name:"Workspaces",least:160,show:d=>d.role===
"member"?(0,Y.jsx)(U4,{ids:d.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:d=>(0,Y.jsx)(H,{at:d.created_at})},{name:"Status",width:110,show:d=>(0,Y.jsx)(
Qt,{status:d.status})}],empty:{icon:(0,Y.jsx)(gr,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind==="role"&&(0,Y.jsx)(g5,{row:n.row,close:l}),
n?.kind==="disable"&&(0,Y.jsx)(_e,{title:`Disable ${lt(n.row)}?`,action:"Disable",close:l,run:()=>U("PUT",`${jn}/${n.row.id}`,{status:"disabled"},jn),children:"\
Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,Y.jsx)(_e,{title:`Remove ${lt(n.row)}?`,
action:"Remove",close:l,run:()=>U("DELETE",`${jn}/${n.row.id}`,void 0,jn),children:"Their sessions end now; their own keys and open invites are deleted. What th\
ey made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function U4({ids:e,names:a}){return e.length===0?(0,Y.jsx)(Y.Fragment,
{children:"–"}):(0,Y.jsxs)(x,{gap:4,children:[e.slice(0,3).map(t=>(0,Y.jsx)(Z,{variant:"light",color:"gray",tt:"none",children:a.get(t)??"One more"},t)),e.length>
3&&`and ${e.length-3} more`]})}function L4({show:e}){let a=x_(),[t,n]=(0,Gi.useState)(null),[o,r]=(0,Gi.useState)(null);return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(
O,{error:o}),(0,Y.jsx)(Da,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New link",icon:lb,scope:"organisatio\
n_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{r(null),U("POST",`${Wo}/${c.id}/resend`,{},Wo).then(s=>e({email:c.email,link:s.invite_link}),
r)}},{name:"Withdraw…",icon:Fe,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"Email",least:220,show:c=>(0,Y.jsx)(
Ba,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},{name:"As",width:110,show:c=>v5(
c.role)},{name:"Invited",width:120,show:c=>(0,Y.jsx)(H,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?(0,Y.jsx)(H,{at:c.expires_at}):"–"},
{name:"Status",width:120,show:c=>(0,Y.jsx)(Qt,{status:c.status})}],empty:{icon:(0,Y.jsx)(tb,{size:26}),title:"Nobody is invited",about:"An invite is a link that\
 works once, for a week."}}),t&&(0,Y.jsx)(_e,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),run:()=>U("DELETE",`${Wo}/${t.id}`,
void 0,Wo),children:"Its link stops working now."})]})}var Bs=h(y(),1);function y5(){return(0,Bs.jsx)(ce,{title:"Page not found",children:(0,Bs.jsx)(Sn,{icon:(0,Bs.jsx)(Gv,{size:26}),title:"There is nothing at this \
address",action:(0,Bs.jsx)(A,{component:Q,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var ti=h(D(),1);var nr=h(D(),1);var qi=null;async function w5(){if(qi&&qi.until>Date.now()+3e4)return qi.key;let e=await M("POST","/v1/profile/playground-key");return qi={key:e.key,until:new Date(
e.expires_at).getTime()},qi.key}var xg=()=>{qi=null};async function*G4(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:o,value:r}=await t.read();
n+=o?a.decode():a.decode(r,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=o?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(o)return}}async function _5(e,a){return ed("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function x5(e){let a=performance.now(),t=await _5(e,await w5());if(t.status===401&&qi&&(xg(),t=await _5(e,await w5())),!t.ok||!t.body)throw await Ws(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},o=0;for await(let r of G4(t.body)){if(r==="[DONE]")break;let i=JSON.parse(r);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(o+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=o,n.totalMs=performance.now()-a,n}function k5(e=[]){let[a,t]=(0,nr.useState)(e),n=(0,nr.useRef)(null);(0,nr.useEffect)(()=>()=>n.current?.abort(),[]);let o=(0,nr.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),r=(0,nr.useCallback)(async(l,c)=>{let s=ad(),u={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:u}]);let d=m=>o(f=>({...f,answer:{...u,running:!1,...m}}));n.current=new AbortController;try{let m=await x5({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(q4)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:f=>o(g=>({...g,content:g.content+f}))});d({outcome:m})}catch(m){m instanceof DOMException&&m.name==="AbortError"?d({stopped:!0}):
d({error:m})}},[o]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{r([...a,{role:"user",content:l}],c)},again:l=>{r(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var q4=({role:e,content:a})=>({role:e,content:a});var Vn=h(y(),1);function H4(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let o of t){let r=o.startsWith("@")&&o.includes("/")?o.slice(0,o.indexOf("/")):
"Models";n.set(r,[...n.get(r)??[],o])}return[...n].map(([o,r])=>({group:o,items:r.map(i=>({value:i,label:o==="Models"?i:i.slice(o.length+1)}))}))}function z5({value:e,
change:a}){let t=Qi(),n=t.data?.data.map(o=>o.id)??[];return(0,Vn.jsx)(ne,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Vn.jsxs)(S,{
children:[(0,Vn.jsx)(O,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Vn.jsxs)("div",{children:[(0,Vn.jsx)(ue,{label:"Model",data:H4(
n,e.model),value:e.model,onChange:o=>a({model:o??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Vn.jsx)(b,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Vn.jsx)(_a,{label:"System prompt",value:e.
system,onChange:o=>a({system:o.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Vn.jsx)(sr,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:o=>a({temperature:typeof o=="number"?o:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Vn.jsx)(sr,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:o=>a({maxTokens:typeof o=="number"?o:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var $a=h(y(),1);function S5({turn:e,again:a}){let{answer:t}=e;return(0,$a.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,$a.jsxs)(x,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,$a.jsx)(b,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,$a.jsx)(un,{text:e.content,label:"Copy text"})]}),e.content&&(0,$a.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,$a.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,$a.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,$a.jsx)(O,{error:t.error}),t&&!t.running&&(0,$a.jsx)(I4,{answer:t,again:a})]})}
function K4(e){return qa({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=hv({...td,trace:e,pageSize:1},0);return wv(await M("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function I4({answer:e,again:a}){let t=K4(e.traceId),{outcome:n}=e,
o=n?(n.totalMs-n.firstTokenMs)/1e3:0,r=[];return e.stopped&&r.push(["","Stopped"]),n?.firstTokenMs&&r.push(["First token",Ke(n.firstTokenMs)]),n&&n.tokensOut>1&&
o>0&&r.push(["Speed",`${((n.tokensOut-1)/o).toFixed(1)} tokens/s`]),t&&r.push(["Tokens",`${xa(t.tokensIn)} in, ${xa(t.tokensOut)} out`],["Cost",fn(t.cost)]),n?.
finish==="length"&&r.push(["","Cut at the longest answer"]),(0,$a.jsxs)(x,{gap:"md",mt:8,mih:26,className:"figures",children:[r.map(([i,l])=>(0,$a.jsxs)(b,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,$a.jsx)(b,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,$a.jsx)(Te,{component:Q,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,$a.jsx)(A,{size:"compact-xs",variant:"subtle",leftSection:(0,$a.jsx)(ud,{size:13}),onClick:a,children:"Agai\
n"})]})}var Be=h(y(),1),j4=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function T5(){let[e]=(0,ti.useState)(Q_),a=tl(),
[t,n]=(0,ti.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),o={...t,model:t.model||a},r=k5(e?.messages.
slice(0,-1)),[i,l]=(0,ti.useState)(e?.messages.at(-1)?.content??""),c=(0,ti.useRef)(null),s=r.turns.at(-1);(0,ti.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,r.turns.length]);let u=d=>{!d.trim()||r.running||(r.send(d.trim(),o),l(""))};return(0,Be.jsxs)(ce,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:r.turns.length>0&&(0,Be.jsx)(A,{variant:"def\
ault",leftSection:(0,Be.jsx)(Fe,{size:16}),onClick:r.clear,children:"Clear"}),children:[(0,Be.jsxs)("div",{className:"playground",children:[(0,Be.jsxs)(ne,{radius:"\
lg",className:"talk",children:[(0,Be.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[r.turns.length===0&&(0,Be.jsx)(
Y4,{choose:u}),r.turns.map((d,m)=>(0,Be.jsx)(S5,{turn:d,again:m===r.turns.length-1&&!r.running?()=>r.again(o):void 0},m))]}),(0,Be.jsxs)("div",{className:"compo\
ser",children:[(0,Be.jsx)(_a,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),u(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,Be.jsxs)("div",{className:"composer-foot",children:[
(0,Be.jsx)(b,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),r.running?(0,Be.jsx)(A,{flex:"none",color:"red",variant:"light",leftSection:(0,Be.jsx)(
ub,{size:15}),onClick:r.stop,children:"Stop"}):(0,Be.jsx)(A,{flex:"none",leftSection:(0,Be.jsx)(ib,{size:16}),onClick:()=>u(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,Be.jsx)(z5,{value:o,change:d=>n({...t,...d})})]}),(0,Be.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function Y4({choose:e}){return(0,Be.jsxs)("div",{className:"\
talk-start",children:[(0,Be.jsx)(Fn,{size:48,radius:"xl",variant:"light",children:(0,Be.jsx)(Wi,{size:24})}),(0,Be.jsx)(b,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,Be.jsx)("div",{className:"samples",children:j4.map(a=>(0,Be.jsx)(A,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var R5=h(D(),1);var A5=["get","post","put","delete"];function C5(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[o])=>A5.indexOf(n)-A5.indexOf(o)).map(([n,o])=>{let r=o.requestBody?.content["application/json"];return{id:o.operationId,method:n.toUpperCase(),path:a,tag:o.
tags[0]??"other",summary:o.summary,about:o.description,scopes:o["x-scopes"],caller:o["x-caller"],parameters:o.parameters,example:r?.example,schema:r?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function E5(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function O5(e,a){let t=e.path,n=new URLSearchParams;for(let{name:r,in:i}of e.parameters){let l=(a[r]??"").trim();if(i==="pa\
th"){if(!l)return null;t=t.replace(`{${r}}`,encodeURIComponent(l))}else l&&n.set(r,l)}let o=n.toString();return o?`${t}?${o}`:t}var N5=h(y(),1),V4={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function Ru({name:e}){return(0,N5.jsx)(Z,{variant:"light",color:V4[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var kg=h(D(),1);var Ve=h(y(),1);function M5({operation:e}){let[a,t]=(0,kg.useState)({}),[n,o]=(0,kg.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),r=O5(e,a),
i=P4(n),l=e.method!=="GET",c=L({gcTime:0,mutationFn:()=>M(e.method,r??"",l&&n.trim()?i.value:void 0)});return(0,Ve.jsx)(ne,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,Ve.jsx)("form",{onSubmit:u=>{u.preventDefault(),c.mutate()},children:(0,Ve.jsxs)(S,{children:[(0,Ve.jsxs)("div",{children:[(0,Ve.jsxs)(x,{gap:"sm",wrap:"\
nowrap",children:[(0,Ve.jsx)(Ru,{name:e.method}),(0,Ve.jsx)(b,{className:"mono wrap",fw:600,children:e.path})]}),(0,Ve.jsx)(Ea,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,Ve.jsx)(b,{size:"sm",c:"dimmed",children:e.about})]}),(0,Ve.jsx)(Q4,{scopes:e.scopes}),e.parameters.map(u=>(0,Ve.jsx)(N,{label:u.name,description:u.
description??(u.in==="path"?"A part of the path: an id or a slug.":void 0),required:u.in==="path",value:a[u.name]??"",onChange:d=>t({...a,[u.name]:d.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},u.name)),e.schema!==void 0&&(0,Ve.jsx)(av,{label:"Body",value:n,onChange:o,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,Ve.jsx)(je,{label:"curl command",text:ac(e.method,r??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,Ve.jsx)(Xe,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,Ve.jsx)(x,{justify:"flex-end",children:(0,Ve.jsx)(
A,{type:"submit",loading:c.isPending,disabled:r===null||i.error!==null,children:"Send as me"})}),(0,Ve.jsx)(O,{error:c.error,title:c.error instanceof Wn?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,Ve.jsx)(je,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function P4(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function Q4({
scopes:e}){let a=new Set(et().data?.scopes);return e.length===0?null:(0,Ve.jsxs)(x,{gap:6,children:[(0,Ve.jsx)(b,{size:"sm",children:"Any one of"}),e.map(t=>(0,Ve.jsxs)(
Z,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var Le=h(y(),1),zg="/v1/openapi.json";function D5(){let{id:e}=ao(),[a,t]=ua(),n=qa({queryKey:[zg],queryFn:()=>M("GET",zg),staleTime:1/0}),o=(0,R5.useMemo)(()=>n.
data?C5(n.data):[],[n.data]),r=a.get("search")??"",i=o.filter(c=>E5(c,r)),l=o.find(c=>c.id===e)??i[0];return(0,Le.jsxs)(ce,{title:"API reference",about:(0,Le.jsxs)(
Le.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,Le.jsx)(Te,{href:zg,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,Le.jsx)(O,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,Le.jsx)(Ze,{height:420,radius:"l\
g"}),n.data&&(0,Le.jsxs)("div",{className:"reference",children:[(0,Le.jsxs)(S,{gap:"xs",children:[(0,Le.jsx)(N,{"aria-label":"Search operations",placeholder:`Se\
arch ${o.length} operations`,leftSection:(0,Le.jsx)(at,{size:16}),value:r,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,Le.jsx)(lr.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,Le.jsx)(X4,{operations:i,chosen:l?.id})})]}),l?(0,Le.jsx)(M5,{operation:l},
l.id):(0,Le.jsx)(b,{c:"dimmed",children:"No operation matches."})]})]})}function X4({operations:e,chosen:a}){let[,t]=ie(),[n]=ua(),o=n.toString()?`?${n}`:"",r=[
...new Set(e.map(i=>i.tag))];return(0,Le.jsx)(S,{gap:"sm",pr:"xs",children:r.map(i=>(0,Le.jsxs)("div",{children:[(0,Le.jsxs)(x,{gap:6,px:8,pb:4,children:[(0,Le.jsx)(
b,{size:"xs",fw:600,c:"dimmed",children:i.replaceAll("_"," ")}),(0,Le.jsx)(Z,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),
e.filter(l=>l.tag===i).map(l=>(0,Le.jsxs)(dn,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${o}`),children:[
(0,Le.jsx)(Ru,{name:l.method}),(0,Le.jsx)(b,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var B5=h(D(),1);var Pn=h(y(),1);function U5(){let e=sc("/reset-password"),[a,t]=(0,B5.useState)(""),n=L({mutationFn:()=>M("POST","/v1/password-reset/complete",{token:e,password:a}),
onSuccess:()=>(t(""),$e(he))}),o=i=>{i.preventDefault(),n.mutate()},r=(0,Pn.jsx)(Te,{component:Q,href:"/",children:"Go to the login"});return!e||n.isSuccess?(0,Pn.jsx)(
_t,{title:n.isSuccess?"Your password is new":"This link is not whole",about:n.isSuccess?"All your sessions were ended.":"Open it again from the message that you\
 got, or ask for a new one.",children:r}):(0,Pn.jsx)(_t,{title:"Choose a new password",about:"All your sessions end with it.",children:(0,Pn.jsx)("form",{onSubmit:o,
children:(0,Pn.jsxs)(S,{children:[(0,Pn.jsx)(Xr,{label:"New password",value:a,onChange:t}),(0,Pn.jsx)(O,{error:n.error}),(0,Pn.jsx)(A,{type:"submit",size:"md",loading:n.
isPending,disabled:!_o(a),children:"Save"}),(0,Pn.jsx)(b,{size:"xs",c:"dimmed",children:"A second factor stays as it is, and is asked for at the login."})]})})})}var Bu=h(D(),1);var Hi=h(D(),1);var Cn=h(y(),1),To="/v1/secret-references",Du=[{value:"env",label:"Environment variable",path:"Variable",example:"OPENAI_KEY",logins:[]},{value:"file",label:"Fi\
le",path:"File in the operator’s folder",example:"openai.key",logins:[]},{value:"hashicorp_vault",label:"HashiCorp Vault",path:"Path",example:"secret/data/ope\
nai",ways:{field:"vault_auth_type",options:[{value:"token",label:"Token"},{value:"approle",label:"AppRole"},{value:"kubernetes",label:"Kubernetes"}]},logins:[{name:"\
vault_addr",label:"Address"},{name:"vault_token",label:"Token",secret:!0,with:"token"},{name:"vault_role_id",label:"Role id",with:"approle"},{name:"vault_secret\
_id",label:"Secret id",secret:!0,with:"approle"},{name:"vault_role",label:"Role",with:"kubernetes"},{name:"vault_namespace",label:"Namespace (optional)"}]},{value:"\
aws_sm",label:"AWS Secrets Manager",path:"Secret’s name or ARN",example:"prod/openai",ways:{field:"aws_auth_type",options:[{value:"accessKey",label:"Access ke\
y"},{value:"assumedRole",label:"Assumed role"},{value:"serviceRole",label:"The machine’s own role"}]},logins:[{name:"aws_region",label:"Region"},{name:"aws_ac\
cess_key_id",label:"Access key id",with:"accessKey"},{name:"aws_secret_access_key",label:"Secret access key",secret:!0,with:"accessKey"},{name:"aws_role_arn",label:"\
Role ARN",with:"assumedRole"},{name:"aws_external_id",label:"External id (optional)"}]}];function Sg({row:e,close:a}){let t=rt(`${To}/${e?.id??""}`,e!==void 0).
data;return e&&!t?null:(0,Cn.jsx)(Z4,{row:t,close:a})}function Z4({row:e,close:a}){let[t,n]=(0,Hi.useState)(e?.manager_type??"env"),[o,r]=(0,Hi.useState)(e?.name??
""),[i,l]=(0,Hi.useState)(e?.description??""),[c,s]=(0,Hi.useState)(e?.secret_path??""),[u,d]=(0,Hi.useState)(e?.secret_key??""),[m,f]=(0,Hi.useState)(Object.fromEntries(
Object.entries(e?.auth_config??{}).filter(p=>typeof p[1]=="string"&&!p[0].startsWith("masked_")))),g=Du.find(p=>p.value===t),k=g?.ways?m[g.ways.field]??g.ways.options[0]?.
value??"":"",T=(g?.logins??[]).filter(p=>!p.with||p.with===k),w=()=>{let p={...Jr(Object.fromEntries(T.map(_=>[_.name,m[_.name]??""]))),...g?.ways?{[g.ways.field]:k}:
{}},v={name:o.trim(),description:i.trim()||null,secret_path:c.trim(),...u.trim()?{secret_key:u.trim()}:{},...Object.keys(p).length>0?{auth_config:p}:{}};return e?
U("PUT",`${To}/${e.id}`,v,To):U("POST",To,{...v,manager_type:t},To)};return(0,Cn.jsxs)(De,{title:e?`Edit ${e.name}`:"Add a secret reference",action:"Save",ready:o.
trim()!==""&&c.trim()!=="",save:w,close:a,children:[(0,Cn.jsx)(ue,{label:"Kept in",description:t==="env"||t==="file"?"Only what the operator allowed by a settin\
g can be named.":void 0,data:Du.map(({value:p,label:v})=>({value:p,label:v})),value:t,onChange:p=>p&&n(p),allowDeselect:!1,disabled:e!==void 0}),(0,Cn.jsx)(N,{label:"\
Name",value:o,onChange:p=>r(p.currentTarget.value),required:!0,"data-autofocus":!0}),g?.ways&&(0,Cn.jsx)(ue,{label:"The gateway logs in by",data:g.ways.options,
value:k,onChange:p=>p&&g.ways&&f({...m,[g.ways.field]:p}),allowDeselect:!1}),T.map(p=>p.secret?(0,Cn.jsx)(Ca,{label:p.label,description:e?"Leave it empty to kee\
p the stored one.":"Sealed at once, and never shown again.",value:m[p.name]??"",onChange:v=>f({...m,[p.name]:v.currentTarget.value}),autoComplete:"off",visibilityToggleButtonProps:{
"aria-label":`Show or hide: ${p.label}`}},p.name):(0,Cn.jsx)(N,{label:p.label,value:m[p.name]??"",onChange:v=>f({...m,[p.name]:v.currentTarget.value})},p.name)),
(0,Cn.jsx)(N,{label:g?.path??"Path",placeholder:g?.example,value:c,onChange:p=>s(p.currentTarget.value),required:!0,styles:{input:{fontFamily:"var(--mantine-fon\
t-family-monospace)"}}}),(0,Cn.jsx)(N,{label:"Field in it",description:"Where the secret holds several values, as JSON.",placeholder:"api_key",value:u,onChange:p=>d(
p.currentTarget.value)}),(0,Cn.jsx)(_a,{label:"Description",value:i,onChange:p=>l(p.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}var Yt=h(y(),1);function L5(){let e=ot(`${To}?page_size=500`),[a,t]=(0,Bu.useState)(null),[n,o]=(0,Bu.useState)(null),[r,i]=(0,Bu.useState)(null),l=()=>t(null),
c=s=>{i(null),o(null),M("POST",`${To}/${s.id}/test`,{}).then(u=>o({ok:(u.ok??u.success)!==!1,text:`${s.name}: ${u.message??"the secret can be fetched"}`}),i)};return(0,Yt.jsxs)(
ce,{title:"Secret references",about:"Providers’ keys that stay in your own vault. Virtual keys and integrations name them, and the gateway fetches them when the\
y are used.",actions:(0,Yt.jsx)(qt,{scope:"secret_references.create",run:()=>t({kind:"add"}),children:"Add reference"}),children:[(0,Yt.jsx)(O,{error:r}),n&&(0,Yt.jsx)(
Xe,{mb:"md",color:n.ok?"teal":"red",variant:"light",role:"status",withCloseButton:!0,onClose:()=>o(null),closeButtonLabel:"Close",children:n.text}),(0,Yt.jsx)(Da,
{label:"Secret references",found:e,keyOf:s=>s.id,nameOf:s=>s.name,texts:s=>[s.name,s.slug,s.manager_type],acts:[{name:"Test",icon:pr,scope:"secret_references.up\
date",run:c},{name:"Edit",icon:Ct,scope:"secret_references.update",run:s=>t({kind:"edit",row:s})},{name:"Delete…",icon:Fe,scope:"secret_references.delete",danger:!0,
run:s=>t({kind:"delete",row:s})}],cells:[{name:"Name",least:200,show:s=>(0,Yt.jsx)(Ba,{name:s.name,about:s.description})},{name:"Slug",width:220,show:s=>(0,Yt.jsx)(
"span",{className:"mono wrap",children:s.slug})},{name:"Kept in",width:190,show:s=>Du.find(u=>u.value===s.manager_type)?.label??s.manager_type},{name:"Changed",
width:120,show:s=>(0,Yt.jsx)(H,{at:s.last_updated_at})}],empty:{icon:(0,Yt.jsx)(bd,{size:26}),title:"No secret is kept elsewhere",about:"Add one, and name it in\
 a virtual key or an integration instead of pasting the secret itself."}}),a?.kind==="add"&&(0,Yt.jsx)(Sg,{close:l}),a?.kind==="edit"&&(0,Yt.jsx)(Sg,{row:a.row,
close:l}),a?.kind==="delete"&&(0,Yt.jsx)(_e,{title:`Delete ${a.row.name}?`,action:"Delete",close:l,run:()=>U("DELETE",`${To}/${a.row.id}`,void 0,To),children:"T\
he secret itself stays where it is. What still names this reference must be changed first."})]})}var Gu=h(D(),1);var Uu="/v1/admin/organisation/settings",Lu="/v1/admin/organisation/authentication",ni="/v1/admin/organisation/sso",Ki="/v1/admin/organisation/jwt",oi="/v1/admi\
n/organisation/scim",$4=[["members","member"],["managers","manager"],["organisationAdmins","admin"]];function F4(e){for(let[a,t]of $4)if(e.startsWith(a))return{
who:t,what:W4(e.slice(a.length))};return null}var J4={ViewLogs:"see the text of calls",ViewLogMetadata:"see the list of calls",ViewAllData:"see the calls of oth\
ers",UpdateWs:"change the workspace",WriteWsIntegrations:"make integrations of the workspace",WriteWsMcpIntegrations:"make MCP integrations of the workspace"};function W4(e){
return(J4[e]??e.replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()).replace(/^view /,"see ").replace(/^write /,"make and change ").replace("api keys","API keys").
replace("mcp","MCP")}function G5(e){let a=new Map;for(let t of e){let n=F4(t);n&&a.set(n.what,{...a.get(n.what),[n.who]:t})}return[...a].map(([t,n])=>({what:t,of:n}))}var J=h(y(),1);function q5(){let[e,a]=(0,Gu.useState)(""),t=qa({queryKey:[oi],queryFn:async()=>{try{return await M("GET",oi)}catch(o){if(o instanceof Wn&&o.status===
404)return null;throw o}}}),n=o=>{a(o.token),Xo(oi)};return t.error?(0,J.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}):t.isSuccess?(0,J.jsxs)(J.Fragment,{children:[
t.data?(0,J.jsx)(a8,{row:t.data,shown:n}):(0,J.jsx)(e8,{shown:n}),e&&(0,J.jsx)(ra,{opened:!0,onClose:()=>a(""),title:"Token of the directory",closeOnClickOutside:!1,
closeOnEscape:!1,withCloseButton:!1,size:"lg",children:(0,J.jsxs)(S,{children:[(0,J.jsx)(b,{size:"sm",children:"Give this to your directory now. Only a digest o\
f it is stored, so it is not shown again."}),(0,J.jsx)(je,{label:"Token",text:e}),(0,J.jsxs)(x,{justify:"space-between",children:[(0,J.jsx)(to,{text:e,primary:!0,
children:"Copy token"}),(0,J.jsx)(A,{variant:"default",onClick:()=>a(""),children:"I have stored it"})]})]})})]}):null}function e8({shown:e}){let[a,t]=(0,Gu.useState)(
[]),n=L({gcTime:0,mutationFn:()=>M("POST",oi,{domains:a}),onSuccess:e});return(0,J.jsx)(ne,{p:"lg",radius:"lg",maw:620,children:(0,J.jsxs)(S,{children:[(0,J.jsx)(
b,{size:"sm",c:"dimmed",children:"Connect Okta, Entra or another directory: it makes people here, puts them in workspaces by its groups, and when it lets somebo\
dy go, their sessions and keys end with them."}),(0,J.jsx)(ut,{label:"Domains",description:"Whose addresses the directory may make and change.",placeholder:a.length>
0?void 0:"example.org",value:a,onChange:t,splitChars:[","," "],acceptValueOnBlur:!0}),(0,J.jsx)(O,{error:n.error}),(0,J.jsx)(x,{justify:"flex-end",children:(0,J.jsx)(
Tn,{scope:"organisation_settings.update",children:(0,J.jsx)(A,{loading:n.isPending,disabled:a.length===0,onClick:()=>n.mutate(),children:"Connect a directory"})})})]})})}
function a8({row:e,shown:a}){let[t,n]=(0,Gu.useState)(null),o=()=>n(null);return(0,J.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,J.jsxs)(S,{children:[(0,J.jsx)(
N,{label:"Base address",value:e.base_url,readOnly:!0}),(0,J.jsx)(N,{label:"Token",value:e.token,readOnly:!0,description:"Only its ends are known here."}),(0,J.jsxs)(
b,{size:"sm",children:["Speaks for ",e.domains.join(", "),". Connected ",(0,J.jsx)(H,{at:e.created_at}),e.rotated_at&&(0,J.jsxs)(J.Fragment,{children:[", its to\
ken made anew ",(0,J.jsx)(H,{at:e.rotated_at})]}),"."]}),(0,J.jsxs)(b,{size:"sm",c:"dimmed",children:["A group called ",(0,J.jsx)("span",{className:"mono",children:`${e.
group_prefix}Checkout${e.role_separator}manager`})," puts its people into the workspace Checkout as managers."]}),(0,J.jsxs)(x,{justify:"space-between",children:[
(0,J.jsx)(A,{variant:"subtle",color:"red",onClick:()=>n("off"),children:"Disconnect"}),(0,J.jsx)(A,{variant:"default",onClick:()=>n("rotate"),children:"Make a n\
ew token"})]})]}),t==="rotate"&&(0,J.jsx)(_e,{title:"Make a new token?",action:"Make it",danger:!1,close:o,run:()=>M("POST",`${oi}/rotate`).then(a),children:"Th\
e present one stops working at once."}),t==="off"&&(0,J.jsx)(_e,{title:"Disconnect the directory?",action:"Disconnect",close:o,run:()=>M("DELETE",oi).then(()=>Xo(
oi)),children:"People stay as they are; nobody is made or ended by it any more."})]})}var Us=h(D(),1);var dt=h(y(),1);function H5(){let e=rt(Lu);return e.error?(0,dt.jsx)(O,{error:e.error,retry:()=>{e.refetch()}}):e.data?(0,dt.jsx)(t8,{rules:e.data}):null}function t8({
rules:e}){let[a,t]=(0,Us.useState)(e.session_settings.max_session_ttl/3600),[n,o]=(0,Us.useState)(e.session_settings.idle_session_ttl/60),[r,i]=(0,Us.useState)(
e.second_factor_roles),[l,c]=(0,Us.useState)(e.enforce_sso),s=L({mutationFn:()=>U("PUT",Lu,{session_settings:{max_session_ttl:Math.round(Number(a)*3600),idle_session_ttl:Math.
round(Number(n)*60)},second_factor_roles:r,enforce_sso:l},Lu),onSuccess:()=>Jn.show({color:"teal",message:"The rules for logins were saved."})});return(0,dt.jsx)(
ne,{p:"lg",radius:"lg",maw:620,children:(0,dt.jsx)("form",{onSubmit:d=>{d.preventDefault(),s.mutate()},children:(0,dt.jsxs)(S,{children:[(0,dt.jsxs)(x,{grow:!0,
align:"flex-start",children:[(0,dt.jsx)(sr,{label:"A session ends after",description:"At most 12 hours.",suffix:" h",value:a,onChange:t,min:.25,max:12,step:.5,decimalScale:2}),
(0,dt.jsx)(sr,{label:"Or when idle for",description:"At most 30 minutes.",suffix:" min",value:n,onChange:o,min:5,max:30})]}),(0,dt.jsx)(Fs,{label:"A second fact\
or is needed by",description:"Without one, people of these roles can do nothing but add one.",data:[{value:"owner",label:"Owners"},{value:"admin",label:"Admins"},
{value:"member",label:"Members"}],value:r,onChange:i,placeholder:r.length>0?void 0:"Nobody"}),(0,dt.jsx)(ma,{label:"Single sign-on only",description:"Passwords \
and passkeys stop working, but for owners, who keep a way in when the organisation’s login is broken.",checked:l,onChange:d=>c(d.currentTarget.checked)}),(0,dt.jsx)(
O,{error:s.error}),(0,dt.jsx)(x,{justify:"flex-end",children:(0,dt.jsx)(Tn,{scope:"organisation_settings.update",children:(0,dt.jsx)(A,{type:"submit",loading:s.
isPending,children:"Save"})})})]})})})}var wa=h(y(),1),K5=[{who:"member",name:"Members"},{who:"manager",name:"Managers"},{who:"admin",name:"Admins"}];function I5(){let e=rt(Uu),a=Lt()("organisation_s\
ettings.update"),t=L({mutationFn:({name:o,on:r})=>U("PUT",Uu,{security_settings:{[o]:r}},Uu)});if(e.error)return(0,wa.jsx)(O,{error:e.error,retry:()=>{e.refetch()}});
let n=e.data?.security_settings??{};return(0,wa.jsxs)(wa.Fragment,{children:[(0,wa.jsx)(b,{size:"sm",c:"dimmed",mb:"md",maw:720,children:"Owners are never restr\
icted, and admins only in what they see of calls. A change holds within a second, for sessions and for people’s own keys alike."}),(0,wa.jsx)(O,{error:t.error}),
(0,wa.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,wa.jsxs)(C,{"aria-label":"Rights",verticalSpacing:"sm",horizontalSpacing:"md",children:[(0,wa.jsx)(
C.Thead,{children:(0,wa.jsxs)(C.Tr,{children:[(0,wa.jsx)(C.Th,{className:"column-name",children:"They may"}),K5.map(o=>(0,wa.jsx)(C.Th,{w:120,ta:"center",className:"\
column-name",children:o.name},o.who))]})}),(0,wa.jsx)(C.Tbody,{children:G5(Object.keys(n)).map(({what:o,of:r})=>(0,wa.jsxs)(C.Tr,{children:[(0,wa.jsx)(C.Td,{children:o.
charAt(0).toUpperCase()+o.slice(1)}),K5.map(({who:i,name:l})=>{let c=r[i];return(0,wa.jsx)(C.Td,{ta:"center",children:c?(0,wa.jsx)(ma,{display:"inline-block","a\
ria-label":`${l} may ${o}`,checked:n[c]??!1,disabled:!a||t.isPending,onChange:s=>t.mutate({name:c,on:s.currentTarget.checked})}):(0,wa.jsx)(b,{span:!0,c:"dimmed",
children:"–"})},i)})]},o))})]})})]})}var Ao=h(D(),1);var ve=h(y(),1);function Y5(){let e=ot(ni),a=et().data?.user.role==="owner",[t,n]=(0,Ao.useState)(null),o=()=>n(null);return(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)(
x,{justify:"space-between",mb:"md",wrap:"nowrap",align:"flex-start",children:[(0,ve.jsx)(b,{size:"sm",c:"dimmed",maw:620,children:"OpenID Connect, with a code a\
nd PKCE. A person enters their address, and its domain says which provider is asked."}),a?(0,ve.jsx)(qt,{run:()=>n({kind:"add"}),children:"Add provider"}):(0,ve.jsx)(
b,{size:"sm",c:"dimmed",children:"Only an owner changes these."})]}),(0,ve.jsx)(Da,{label:"Identity providers",found:e,keyOf:r=>r.id,nameOf:r=>r.name,acts:a?[{name:"\
Edit",icon:Ct,run:r=>n({kind:"edit",row:r})},{name:"Delete…",icon:Fe,danger:!0,run:r=>n({kind:"delete",row:r})}]:[],cells:[{name:"Name",least:180,show:r=>(0,ve.jsx)(
Ba,{name:r.name,about:r.issuer})},{name:"Domains",least:180,show:r=>(0,ve.jsx)(x,{gap:4,children:r.domains.map(i=>(0,ve.jsx)(Z,{variant:"light",tt:"none",children:r.
allow_subdomains?`*.${i}`:i},i))})},{name:"New people",width:150,show:r=>r.disable_auto_provision_user?"Invited only":`Let in as ${r.default_role}`},{name:"Stat\
us",width:110,show:r=>(0,ve.jsx)(Qt,{status:r.status})}],empty:{icon:(0,ve.jsx)(sd,{size:26}),title:"Nobody logs in through another house yet",about:"Add your i\
dentity provider, and its people log in with what they have."}}),t?.kind==="add"&&(0,ve.jsx)(j5,{close:o}),t?.kind==="edit"&&(0,ve.jsx)(j5,{row:t.row,close:o}),
t?.kind==="delete"&&(0,ve.jsx)(_e,{title:`Delete ${t.row.name}?`,action:"Delete",close:o,run:()=>U("DELETE",`${ni}/${t.row.id}`,void 0,ni),children:"Its people \
can no longer log in through it. Their accounts stay, and so do their keys."})]})}var n8=[{value:"client_secret_basic",label:"Secret, in the header"},{value:"cl\
ient_secret_post",label:"Secret, in the body"},{value:"private_key_jwt",label:"Signed with a key of this gateway"}];function j5({row:e,close:a}){let[t,n]=(0,Ao.useState)(
e?.name??""),[o,r]=(0,Ao.useState)(e?.issuer??""),[i,l]=(0,Ao.useState)(e?.client_id??""),[c,s]=(0,Ao.useState)(""),[u,d]=(0,Ao.useState)(e?.client_auth??"clien\
t_secret_basic"),[m,f]=(0,Ao.useState)(e?.domains??[]),[g,k]=(0,Ao.useState)(e?.allow_subdomains??!1),[T,w]=(0,Ao.useState)(e?.disable_auto_provision_user??!1),
p=u==="private_key_jwt",v=()=>{let E={name:t.trim(),issuer:o.trim(),client_id:i.trim(),client_auth:u,...c&&!p?{client_secret:c}:{},domains:m,allow_subdomains:g,
disable_auto_provision_user:T};return e?U("PUT",`${ni}/${e.id}`,E,ni):U("POST",ni,E,ni)},_=t.trim()!==""&&o.trim()!==""&&i.trim()!==""&&m.length>0&&(p||!!e?.has_client_secret||
c!=="");return(0,ve.jsxs)(De,{title:e?`Edit ${e.name}`:"Add an identity provider",action:"Save",ready:_,save:v,close:a,children:[(0,ve.jsx)(N,{label:"Name",placeholder:"\
Company login",value:t,onChange:E=>n(E.currentTarget.value),required:!0,"data-autofocus":!0}),(0,ve.jsx)(N,{label:"Issuer",placeholder:"https://login.example.or\
g",description:"Exactly as the provider’s discovery says it.",value:o,onChange:E=>r(E.currentTarget.value),required:!0}),(0,ve.jsx)(N,{label:"Client id",value:i,
onChange:E=>l(E.currentTarget.value),required:!0,autoComplete:"off"}),(0,ve.jsx)(ue,{label:"The gateway proves itself by",data:n8,value:u,onChange:E=>E&&d(E),allowDeselect:!1}),
!p&&(0,ve.jsx)(Ca,{label:"Client secret",description:e?.has_client_secret?"Leave it empty to keep the stored one.":"Sealed at once, and never shown again.",value:c,
onChange:E=>s(E.currentTarget.value),autoComplete:"off",visibilityToggleButtonProps:{"aria-label":"Show or hide the secret"}}),(0,ve.jsx)(ut,{label:"Domains",description:"\
Whose addresses it speaks for.",placeholder:m.length>0?void 0:"example.org",value:m,onChange:f,splitChars:[","," "],acceptValueOnBlur:!0}),(0,ve.jsx)(ma,{label:"\
Their subdomains, too",checked:g,onChange:E=>k(E.currentTarget.checked)}),(0,ve.jsx)(ma,{label:"Invited people only",description:"Off: whoever it logs in become\
s a member.",checked:T,onChange:E=>w(E.currentTarget.checked)}),e&&(0,ve.jsxs)(S,{gap:6,children:[(0,ve.jsx)(b,{size:"sm",fw:500,children:"Tell the provider to \
send people back to"}),(0,ve.jsx)(je,{label:"Redirect address",text:e.redirect_uri}),e.jwks_url&&(0,ve.jsx)(je,{label:"Keys of this gateway",text:e.jwks_url})]})]})}var Ii=h(D(),1);var Ue=h(y(),1);function V5(){let e=qa({queryKey:[Ki],queryFn:async()=>{try{return await M("GET",Ki)}catch(a){if(a instanceof Wn&&a.status===404)return null;throw a}}});
return e.error?(0,Ue.jsx)(O,{error:e.error,retry:()=>{e.refetch()}}):e.isSuccess?(0,Ue.jsx)(o8,{settings:e.data},e.dataUpdatedAt):null}function o8({settings:e}){
let[a,t]=(0,Ii.useState)(e?.jwks_uri??""),[n,o]=(0,Ii.useState)(e?.issuer??""),[r,i]=(0,Ii.useState)(e?.audience??[]),[l,c]=(0,Ii.useState)((e?.max_lifetime_s??
86400)/3600),[s,u]=(0,Ii.useState)(e?.default_scopes??[]),[d,m]=(0,Ii.useState)(!1),f=L({mutationFn:()=>U("PUT",Ki,{jwks_uri:a.trim(),...n.trim()?{issuer:n.trim()}:
{},...r.length>0?{audience:r}:{},max_lifetime_s:Math.round(Number(l)*3600),...s.length>0?{default_scopes:s}:{}},Ki),onSuccess:()=>Jn.show({color:"teal",message:"\
Signed tokens of this issuer are taken now."})});return(0,Ue.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,Ue.jsx)("form",{onSubmit:k=>{k.preventDefault(),f.
mutate()},children:(0,Ue.jsxs)(S,{children:[(0,Ue.jsx)(b,{size:"sm",c:"dimmed",children:"A token (JWT, RS256) of your issuer works wherever a key does, with the\
 rights of a workspace’s key and never more. It names the organisation, a workspace, scopes and its end."}),e&&(0,Ue.jsx)(r8,{settings:e}),(0,Ue.jsx)(N,{label:"\
Address of the issuer’s keys (JWKS)",placeholder:"https://login.example.org/jwks.json",value:a,onChange:k=>t(k.currentTarget.value),required:!0}),(0,Ue.jsx)(N,
{label:"Issuer",description:"Empty: any.",value:n,onChange:k=>o(k.currentTarget.value)}),(0,Ue.jsx)(ut,{label:"Audiences",description:"Empty: any.",value:r,onChange:i,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,Ue.jsx)(sr,{label:"A token lives at most",suffix:" h",value:l,onChange:c,min:.1,max:720,decimalScale:2}),(0,Ue.jsx)(
ut,{label:"Scopes of a token that names none",description:"Empty: such a token is refused.",placeholder:s.length>0?void 0:"completions.write",value:s,onChange:u,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,Ue.jsx)(O,{error:f.error}),(0,Ue.jsxs)(x,{justify:"space-between",children:[e?(0,Ue.jsx)(A,{variant:"subtle",color:"\
red",onClick:()=>m(!0),children:"Take no tokens"}):(0,Ue.jsx)("span",{}),(0,Ue.jsx)(Tn,{scope:"organisation_settings.update",children:(0,Ue.jsx)(A,{type:"submit",
loading:f.isPending,disabled:!a.trim(),children:"Save"})})]})]})}),d&&(0,Ue.jsx)(_e,{title:"Take no tokens?",action:"Take no tokens",close:()=>m(!1),run:()=>M("\
DELETE",Ki).then(()=>Xo(Ki)),children:"Every token stops working within a second, open streams included."})]})}function r8({settings:e}){return e.last_error?(0,Ue.jsxs)(
Xe,{color:"yellow",variant:"light",children:["The keys could not be fetched: ",e.last_error,". Those of ",(0,Ue.jsx)(H,{at:e.keys_fetched_at,never:"never"})," s\
erve for a day."]}):(0,Ue.jsxs)(x,{gap:6,children:[(0,Ue.jsx)(b,{size:"sm",children:"Keys:"}),e.keys.map(a=>(0,Ue.jsx)(Z,{variant:"light",tt:"none",children:a},
a))]})}var En=h(y(),1),P5=[{value:"rights",name:"Who sees what",panel:(0,En.jsx)(I5,{})},{value:"logins",name:"Logins",panel:(0,En.jsx)(H5,{})},{value:"sso",name:"Sing\
le sign-on",panel:(0,En.jsx)(Y5,{})},{value:"tokens",name:"Signed tokens",panel:(0,En.jsx)(V5,{})},{value:"directory",name:"Directory (SCIM)",panel:(0,En.jsx)(q5,
{})}];function Q5(){let[e,a]=ua(),t=e.get("tab")??"rights";return(0,En.jsx)(ce,{title:"Security",about:"What people of each role may see and do, and how people \
and programs prove who they are.",children:(0,En.jsxs)(fe,{value:t,onChange:n=>a(n&&n!=="rights"?{tab:n}:{},{replace:!0}),keepMounted:!1,children:[(0,En.jsx)(fe.
List,{mb:"lg",className:"scroll-tabs",children:P5.map(n=>(0,En.jsx)(fe.Tab,{value:n.value,children:n.name},n.value))}),P5.map(n=>(0,En.jsx)(fe.Panel,{value:n.value,
children:n.panel},n.value))]})})}var mc=h(D(),1);var Vt=h(y(),1);function X5({needed:e}){let a=sc("/setup"),[,t]=ie(),[n,o]=(0,mc.useState)(a),[r,i]=(0,mc.useState)(""),[l,c]=(0,mc.useState)(""),[s,u]=(0,mc.useState)(
""),[d,m]=(0,mc.useState)(""),f=L({mutationFn:()=>M("POST",Wu,{token:n.trim(),email:r.trim(),password:d,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{m(""),o(""),t("/"),await Promise.all([$e(he),Dn.invalidateQueries({queryKey:[Wu]})])}});return e?(0,Vt.jsx)(_t,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Vt.jsx)("form",{onSubmit:k=>{k.preventDefault(),f.mutate()},
children:(0,Vt.jsxs)(S,{children:[!a&&(0,Vt.jsx)(Ca,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:k=>o(
k.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Vt.jsx)(N,{label:"Email",type:"email",value:r,onChange:k=>i(k.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Vt.jsx)(Xr,{label:"Password",value:d,onChange:m}),(0,Vt.jsx)(N,{label:"Your name",value:l,onChange:k=>c(
k.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Vt.jsx)(N,{label:"Organisation",value:s,onChange:k=>u(k.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,Vt.jsx)(O,{error:f.error}),(0,Vt.jsx)(A,{type:"submit",size:"md",loading:f.isPending,disabled:!n||!r||!_o(d),children:"\
Create account"})]})})}):(0,Vt.jsx)(_t,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,Vt.jsx)(
Te,{component:Q,href:"/",children:"Go to the login"})})}var Ag=h(D(),1);var Qn=h(D(),1);var Pe=h(y(),1);function Z5({close:e,done:a}){let t=eo(),[n,o]=(0,Qn.useState)(""),[r,i]=(0,Qn.useState)(""),[l,c]=(0,Qn.useState)(""),[s,u]=(0,Qn.useState)(""),
[d,m]=(0,Qn.useState)({}),[f,g]=(0,Qn.useState)(""),k=t.data?.data??[],T=k.find(_=>_.slug===n),w=r.trim()||T?.name||n,p=L({mutationFn:()=>M("POST",ci,{name:w,provider:n,
...l?{key:l}:{},...f.trim()?{custom_host:f.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(Jr(d)).length>0?{configurations:Jr(d)}:{}}),onSuccess:_=>{c(
""),fr(),a({slug:_.data?.slug??_.slug??"",name:w,provider:n,status:"active",created_at:""})}}),v=T?.fields.some(_=>_.required&&!d[_.name]?.trim())||T?.needs_host&&
!f.trim();return(0,Pe.jsxs)(F5,{title:"Add a virtual key",close:e,submit:()=>p.mutate(),action:"Add and test",busy:p.isPending,error:p.error,blocked:!T||!!v||T.
needs_key&&!l,children:[(0,Pe.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,Pe.jsx)(Ze,{height:60,radius:"md"}):(0,Pe.jsx)(ue,{label:"Provider",
data:k.filter(_=>_.slug!=="local").map(_=>({value:_.slug,label:_.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:_=>{o(_??""),m({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,Pe.jsx)(N,{label:"Name",placeholder:T?.name,description:"Its slug is made from it.",value:r,onChange:_=>i(_.currentTarget.value),maxLength:100}),T?.needs_key&&
(0,Pe.jsx)(lc,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:T}),T?.fields.map(_=>(0,Pe.jsx)(N,{label:_.label,value:d[_.name]??"",onChange:E=>m(
{...d,[_.name]:E.currentTarget.value}),required:_.required},_.name)),T&&(0,Pe.jsx)(cc,{value:f,onChange:g,provider:T}),(0,Pe.jsx)(_a,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:_=>u(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function $5({row:e,close:a}){let t=eo().data?.data.
find(g=>g.slug===e.provider),[n,o]=(0,Qn.useState)(e.name),[r,i]=(0,Qn.useState)(e.note??""),[l,c]=(0,Qn.useState)(""),[s,u]=(0,Qn.useState)(e.custom_host??""),
d=s.trim()!==(e.custom_host??""),m=L({mutationFn:()=>M("PUT",`${ci}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:r.trim(),...l?{key:l}:{},...d?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),fr())}),f=d&&t?.needs_key!==!1;return(0,Pe.jsxs)(F5,{title:`Edit ${e.name}`,close:a,submit:()=>m.mutate(),action:"Save",busy:m.
isPending,error:m.error,blocked:!n.trim()||f&&!l,children:[(0,Pe.jsx)(N,{label:"Name",value:n,onChange:g=>o(g.currentTarget.value),required:!0,maxLength:100,"da\
ta-autofocus":!0}),t?.needs_key!==!1&&(0,Pe.jsx)(lc,{label:"New API key of the provider",value:l,onChange:c,required:f,placeholder:e.masked_key??void 0,about:f?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Pe.jsx)(cc,{value:s,onChange:u,provider:t}),
(0,Pe.jsx)(_a,{label:"Note",value:r,onChange:g=>i(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function F5({title:e,close:a,submit:t,action:n,busy:o,
error:r,blocked:i,children:l}){return(0,Pe.jsx)(Aa,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Pe.jsx)("form",{onSubmit:s=>{
s.preventDefault(),t()},children:(0,Pe.jsxs)(S,{children:[l,(0,Pe.jsx)(O,{error:r}),(0,Pe.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,Pe.jsx)(
A,{variant:"default",onClick:a,children:"Cancel"}),(0,Pe.jsx)(A,{type:"submit",loading:o,disabled:i,children:n})]})]})})})}var uc=h(D(),1);var or=h(y(),1);function J5({integrations:e,close:a}){let t=Pt(),[n,o]=(0,uc.useState)(e.length===1?e[0]?.id??null:null),[r,i]=(0,uc.useState)(""),[l,c]=(0,uc.useState)(
""),s=e.find(d=>d.id===n);return(0,or.jsxs)(De,{title:"A provider from an integration",action:"Add provider",ready:s!==void 0,save:async()=>{let d={name:r.trim()||
s?.name,integration_id:n,workspace_id:t||void 0,...l.trim()?{note:l.trim()}:{}};await U("POST",Os,d,Os),await fr()},close:a,children:[(0,or.jsx)(ue,{label:"Inte\
gration",data:e.map(d=>({value:d.id,label:`${d.name} (${d.slug})`})),value:n,onChange:o,placeholder:"Choose one",searchable:!0,allowDeselect:!1,"data-autofocus":!0}),
(0,or.jsx)(N,{label:"Name",placeholder:s?.name,description:"Its slug is made from it.",value:r,onChange:d=>i(d.currentTarget.value),maxLength:100}),(0,or.jsx)(_a,
{label:"Note",placeholder:"What it is for",value:l,onChange:d=>c(d.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function W5({row:e,close:a}){let[t,
n]=(0,uc.useState)(e.name),[o,r]=(0,uc.useState)(e.note??""),i=async()=>{await U("PUT",`${Os}/${encodeURIComponent(e.slug)}`,{name:t.trim(),note:o.trim()},Os),await fr()};
return(0,or.jsxs)(De,{title:`Edit ${e.name}`,action:"Save",ready:t.trim()!=="",save:i,close:a,children:[(0,or.jsx)(N,{label:"Name",value:t,onChange:l=>n(l.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),(0,or.jsx)(_a,{label:"Note",value:o,onChange:l=>r(l.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}var ji=h(y(),1);function ex({row:e,close:a}){let t=async()=>{await M("DELETE",`${ci}/${encodeURIComponent(e.slug)}`),await fr()};return(0,ji.jsx)(_e,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,ji.jsxs)(S,{gap:"xs",children:[(0,ji.jsxs)(b,{size:"sm",children:["Every request that name\
s ",(0,ji.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,ji.jsx)(b,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var be=h(y(),1),i8=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function ax({rows:e,loading:a,act:t}){let n=eo().data?.data??[],o=r=>n.find(i=>i.slug===r)?.name??r;return(0,be.jsx)(
it,{label:"Virtual keys",columns:i8,loading:a,minWidth:900,children:e.map(r=>(0,be.jsxs)(C.Tr,{children:[(0,be.jsxs)(C.Td,{children:[(0,be.jsx)(b,{size:"sm",fw:550,
className:"wrap",children:r.name}),(r.note||r.custom_host)&&(0,be.jsx)(b,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.note||r.custom_host})]}),
(0,be.jsx)(C.Td,{children:(0,be.jsxs)(x,{gap:4,wrap:"nowrap",children:[(0,be.jsxs)("span",{className:"mono wrap",children:["@",r.slug]}),(0,be.jsx)(un,{text:`@${r.
slug}`,label:`Copy slug of ${r.name}`})]})}),(0,be.jsx)(C.Td,{children:o(r.provider)}),(0,be.jsx)(C.Td,{className:r.masked_key?"mono nowrap":void 0,children:r.integration_id?
"Integration’s":r.masked_key??"None needed"}),(0,be.jsx)(C.Td,{children:(0,be.jsx)(Qt,{status:r.status})}),(0,be.jsx)(C.Td,{children:(0,be.jsx)(H,{at:r.created_at})}),
(0,be.jsx)(C.Td,{children:(0,be.jsxs)(x,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,be.jsx)(A,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"\
test",row:r}),"aria-label":`Test ${r.name}`,children:"Test"}),(0,be.jsx)(l8,{row:r,act:t})]})})]},r.slug))})}function l8({row:e,act:a}){return(0,be.jsxs)(B,{children:[
(0,be.jsx)(B.Target,{children:(0,be.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,be.jsx)(hr,{size:18})})}),(0,be.jsxs)(
B.Dropdown,{children:[(0,be.jsx)(B.Item,{leftSection:(0,be.jsx)(Ct,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,be.jsx)(B.Divider,{}),(0,be.jsx)(
B.Item,{color:"red",leftSection:(0,be.jsx)(Fe,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var le=h(y(),1),c8={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Tg=24;function tx({row:e,close:a}){let t=qa({queryKey:["test",e.slug],queryFn:()=>M("POST",`${ci}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,le.jsx)(ra,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,le.jsxs)(S,{"aria-live":"polite",children:[t.isFetching&&(0,le.jsxs)(x,{gap:"sm",mih:48,children:[(0,le.jsx)(cr,{size:18}),(0,le.jsx)(
b,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,le.jsx)(O,{error:t.error}),n&&(0,le.jsxs)(le.Fragment,{children:[(0,le.jsx)(
Xe,{color:n.ok?"teal":"red",icon:n.ok?(0,le.jsx)(No,{size:18}):(0,le.jsx)(xc,{size:18}),children:n.ok?(0,le.jsxs)(le.Fragment,{children:["It works. Call it as ",
(0,le.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,le.jsx)(S,{gap:0,
component:"ol",className:"steps",children:n.steps.map(o=>(0,le.jsx)(s8,{step:o},o.step))}),(0,le.jsx)(d8,{names:n.models??[]})]}),(0,le.jsxs)(x,{justify:"flex-e\
nd",children:[(0,le.jsx)(A,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,le.jsx)(A,{onClick:a,children:"Done"})]})]})})}
function s8({step:e}){let a=e.ok?No:xc;return(0,le.jsxs)("li",{children:[(0,le.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,le.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,le.jsx)(b,{size:"sm",fw:550,children:c8[e.step]??e.step}),(0,le.jsx)(b,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,le.jsx)(b,{size:"xs",c:"dimmed",className:"nowrap",children:Ke(e.ms)})]})}function d8({names:e}){
return e.length===0?null:(0,le.jsxs)("div",{children:[(0,le.jsxs)(b,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,le.jsxs)(
x,{gap:6,children:[e.slice(0,Tg).map(a=>(0,le.jsx)(Z,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Tg&&(0,le.jsxs)(b,{size:"xs",c:"di\
mmed",children:["and ",e.length-Tg," more"]})]})]})}var na=h(y(),1);function nx(){let{action:e}=ao(),[,a]=ie(),t=ur(),[n,o]=(0,Ag.useState)(null),[r,i]=(0,Ag.useState)(!1),l=Lt(),c=fu(l("organisation_integrations\
.list")).data?.data??[],s=t.data?.data??[],u=()=>o(null);return(0,na.jsxs)(ce,{title:"Virtual keys",about:"Providers’ credentials, sealed. An app names one by i\
ts slug and never sees the key behind it.",actions:(0,na.jsxs)(na.Fragment,{children:[c.length>0&&(0,na.jsx)(A,{variant:"default",leftSection:(0,na.jsx)(el,{size:16}),
onClick:()=>i(!0),children:"From an integration"}),(0,na.jsx)(qt,{scope:"virtual_keys.create",run:()=>a("/virtual-keys/new"),children:"Add virtual key"})]}),children:[
(0,na.jsx)(O,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&s.length===0&&(0,na.jsxs)(Sn,{icon:(0,na.jsx)(pr,{size:26}),title:"No provider is connected y\
et",action:(0,na.jsx)(A,{component:Q,href:"/virtual-keys/new",variant:"light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once.\
 Then call its models as ",(0,na.jsx)("span",{className:"mono",children:"@slug/model"}),", or send"," ",(0,na.jsx)("span",{className:"mono",children:"x-portkey-\
virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&(t.isPending||s.length>0)&&(0,na.jsx)(ax,{rows:s,loading:t.isPending,act:o}),e==="ne\
w"&&(0,na.jsx)(Z5,{close:()=>a("/virtual-keys"),done:d=>{a("/virtual-keys"),o({kind:"test",row:d})}}),r&&(0,na.jsx)(J5,{integrations:c,close:()=>i(!1)}),n?.kind===
"edit"&&n.row.integration_id&&(0,na.jsx)(W5,{row:n.row,close:u}),n?.kind==="edit"&&!n.row.integration_id&&(0,na.jsx)($5,{row:n.row,close:u}),n?.kind==="test"&&(0,na.jsx)(
tx,{row:n.row,close:u}),n?.kind==="delete"&&(0,na.jsx)(ex,{row:n.row,close:u})]})}var Gs=h(D(),1);var qu=h(D(),1);var fc=h(y(),1),m8=[{value:"workspace-service",label:"Looks like a workspace’s key"},{value:"organisation-service",label:"Looks like an admin key"}];function ox({
path:e,close:a,done:t}){let n=Pt(),[o,r]=(0,qu.useState)(""),[i,l]=(0,qu.useState)("workspace-service"),[c,s]=(0,qu.useState)(""),u=()=>U("POST",e,{name:o.trim(),
kind:i,...c.trim()?{note:c.trim()}:{},...i==="workspace-service"&&n?{workspace_id:n}:{}},e);return(0,fc.jsxs)(De,{title:"Lay bait",action:"Make the key",ready:o.
trim()!=="",save:u,done:d=>t({name:o.trim(),key:d.key}),close:a,size:"md",children:[(0,fc.jsx)(N,{label:"Name",placeholder:"In the old wiki",value:o,onChange:d=>r(
d.currentTarget.value),required:!0,"data-autofocus":!0}),(0,fc.jsx)(ue,{label:"Kind",data:m8,value:i,onChange:d=>d&&l(d),allowDeselect:!1}),(0,fc.jsx)(_a,{label:"\
Note",placeholder:"Where it lies, and since when",value:c,onChange:d=>s(d.currentTarget.value),autosize:!0,minRows:2})]})}var Ls=h(D(),1);var da=h(y(),1),Cg="/v1/key-watch";function rx(){let e=rt(Cg);return e.error?(0,da.jsx)(O,{error:e.error,retry:()=>{e.refetch()}}):e.data?(0,da.jsx)(u8,{rules:e.
data}):null}function u8({rules:e}){let[a,t]=(0,Ls.useState)(e.on_leak),[n,o]=(0,Ls.useState)(e.emails),[r,i]=(0,Ls.useState)(e.webhook_url??""),[l,c]=(0,Ls.useState)(
""),s=L({gcTime:0,mutationFn:()=>U("PUT",Cg,{on_leak:a,emails:n,...r.trim()===(e.webhook_url??"")?{}:{webhook_url:r.trim()}},Cg),onSuccess:d=>{c(d.webhook_secret??
""),Jn.show({color:"teal",message:"Saved."})}});return(0,da.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,da.jsx)("form",{onSubmit:d=>{d.preventDefault(),s.
mutate()},children:(0,da.jsxs)(S,{children:[(0,da.jsx)(li.Group,{label:"When a key is reported as leaked",value:a,onChange:d=>t(d),children:(0,da.jsxs)(S,{gap:"\
xs",mt:6,children:[(0,da.jsx)(li,{value:"revoke",label:"Revoke it on sight",description:"Whoever has the key can report it, and whoever has it can use it: so th\
is is right."}),(0,da.jsx)(li,{value:"alert",label:"Only tell of it"})]})}),(0,da.jsx)(ut,{label:"Mail to",description:"Needs mail to be set up. Empty: owners a\
nd admins.",value:n,onChange:o,splitChars:[","," "],acceptValueOnBlur:!0,placeholder:n.length>0?void 0:"security@example.org"}),(0,da.jsx)(N,{label:"Webhook",description:"\
Each alert is posted there, signed with HMAC-SHA-256 and a time.",placeholder:"https://hooks.example.org/lockgate",value:r,onChange:d=>i(d.currentTarget.value)}),
(0,da.jsx)(O,{error:s.error}),(0,da.jsx)(x,{justify:"flex-end",children:(0,da.jsx)(Tn,{scope:"organisation_settings.update",children:(0,da.jsx)(A,{type:"submit",
loading:s.isPending,children:"Save"})})})]})}),l&&(0,da.jsx)(ra,{opened:!0,onClose:()=>c(""),title:"Secret of the webhook",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,da.jsxs)(S,{children:[(0,da.jsx)(b,{size:"sm",children:"Check the signature of each alert with this. It is not shown again."}),
(0,da.jsx)(je,{label:"Webhook secret",text:l})]})})]})}var j=h(y(),1),Eg="/v1/alerts",Hu="/v1/honeytokens",f8={critical:"red",high:"red",warning:"yellow",medium:"yellow",info:"gray",low:"gray"};function ix(){let[e,a]=ua();
return(0,j.jsx)(ce,{title:"Keys under watch",about:"The gateway learns what is usual for each key, and tells of leaps: in cost, from a strange network, at a str\
ange hour.",children:(0,j.jsxs)(fe,{value:e.get("tab")??"alerts",onChange:t=>a(t&&t!=="alerts"?{tab:t}:{},{replace:!0}),keepMounted:!1,children:[(0,j.jsxs)(fe.List,
{mb:"md",children:[(0,j.jsx)(fe.Tab,{value:"alerts",children:"Alerts"}),(0,j.jsx)(fe.Tab,{value:"bait",children:"Honeytokens"}),(0,j.jsx)(fe.Tab,{value:"rules",
children:"Who is told"})]}),(0,j.jsx)(fe.Panel,{value:"alerts",children:(0,j.jsx)(h8,{})}),(0,j.jsx)(fe.Panel,{value:"bait",children:(0,j.jsx)(g8,{})}),(0,j.jsx)(
fe.Panel,{value:"rules",children:(0,j.jsx)(rx,{})})]})})}function h8(){let e=ot(`${Eg}?page_size=200`),[a,t]=(0,Gs.useState)(null);return(0,j.jsxs)(j.Fragment,{
children:[(0,j.jsx)(O,{error:a}),(0,j.jsx)(Da,{label:"Alerts",found:e,keyOf:o=>o.id,nameOf:o=>o.message,texts:o=>[o.message,o.key,o.reason],acts:[{name:"Seen to",
icon:Bn,for:o=>o.status==="open",run:o=>{t(null),U("POST",`${Eg}/${o.id}/acknowledge`,{},Eg).catch(t)}}],cells:[{name:"What",least:320,show:o=>(0,j.jsxs)(x,{gap:"\
sm",wrap:"nowrap",align:"flex-start",children:[(0,j.jsx)(Z,{color:f8[o.severity]??"gray",variant:"light",tt:"none",style:{flexShrink:0},children:o.severity}),(0,j.jsx)(
Ba,{name:o.message,about:p8(o.detail)})]})},{name:"Key",width:180,from:"lg",show:o=>(0,j.jsx)("span",{className:"mono nowrap",children:o.key})},{name:"Seen",width:70,
right:!0,show:o=>o.seen},{name:"Last",width:120,show:o=>(0,j.jsx)(H,{at:o.last_seen_at})},{name:"Status",width:110,show:o=>o.status==="open"?(0,j.jsx)(Z,{color:"\
orange",variant:"light",tt:"none",children:"Open"}):(0,j.jsx)(Z,{color:"gray",variant:"light",tt:"none",children:"Seen to"})}],empty:{icon:(0,j.jsx)(Nv,{size:26}),
title:"Nothing strange was seen",about:"A key is watched once it has some days of history. Leaks that are reported and bait that is touched are told of at once."}})]})}
function p8(e){let a=Object.entries(e??{}).filter(([,t])=>typeof t=="string"||typeof t=="number");return a.length>0?a.map(([t,n])=>`${t.replaceAll("_"," ")}: ${n}`).
join(" · "):void 0}function g8(){let e=ot(`${Hu}?page_size=200`),[a,t]=(0,Gs.useState)(!1),[n,o]=(0,Gs.useState)(null),[r,i]=(0,Gs.useState)(null);return(0,j.jsxs)(
j.Fragment,{children:[(0,j.jsxs)(x,{justify:"space-between",mb:"md",align:"flex-start",wrap:"nowrap",children:[(0,j.jsx)(b,{size:"sm",c:"dimmed",maw:620,children:"\
A key that nobody should ever use. Lay it where a thief would look: in a wiki, a repository, a laptop. Whoever tries it is refused as with any wrong key, and yo\
u hear of it."}),(0,j.jsx)(qt,{scope:"workspace_service_api_keys.create",run:()=>t(!0),children:"Lay bait"})]}),(0,j.jsx)(Da,{label:"Honeytokens",found:e,keyOf:l=>l.
id,nameOf:l=>l.name,acts:[{name:"Delete…",icon:Fe,scope:"workspace_service_api_keys.delete",danger:!0,run:i}],cells:[{name:"Name",least:200,show:l=>(0,j.jsx)(
Ba,{name:l.name,about:l.note})},{name:"Key",width:190,show:l=>(0,j.jsx)("span",{className:"mono nowrap",children:l.key})},{name:"Tried",width:90,right:!0,show:l=>l.
uses>0?(0,j.jsx)(Z,{color:"red",variant:"light",children:l.uses}):0},{name:"Last",width:130,show:l=>(0,j.jsx)(H,{at:l.last_used_at,never:"Never"})},{name:"Laid",
width:130,show:l=>(0,j.jsx)(H,{at:l.created_at})}],empty:{icon:(0,j.jsx)(Pv,{size:26}),title:"No bait is laid",about:"One honeytoken in the right place tells of\
 a break-in before anything is missed."}}),a&&(0,j.jsx)(ox,{path:Hu,close:()=>t(!1),done:o}),n&&(0,j.jsx)(oc,{title:n.name,secret:n.key,scopes:[],note:"Lay it w\
here nobody has any business. Do not use it yourself: that raises the alarm.",close:()=>o(null)}),r&&(0,j.jsx)(_e,{title:`Take up ${r.name}?`,action:"Delete",close:()=>i(
null),run:()=>U("DELETE",`${Hu}/${r.id}`,void 0,Hu),children:"Whoever tries it afterwards is refused, and nobody is told."})]})}var fx=h(D(),1);var lx=h(D(),1);var Og=h(y(),1);function cx({row:e,run:a,close:t}){let[n,o]=(0,lx.useState)("");return(0,Og.jsx)(De,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,Og.jsx)(N,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:r=>o(r.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var hc=h(D(),1);var On=h(y(),1),sx=e=>Object.entries(e??{});function dx(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function mx({label:e,about:a,pairs:t,change:n}){let o=(r,i)=>n(t.map((l,c)=>c===r?i:l));return(0,On.jsx)(Vi.Wrapper,{label:e,description:a,children:(0,On.jsxs)(
S,{gap:"xs",mt:6,children:[t.map(([r,i],l)=>(0,On.jsxs)(x,{gap:"xs",wrap:"nowrap",children:[(0,On.jsx)(N,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:r,onChange:c=>o(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,On.jsx)(N,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>o(l,
[r,c.currentTarget.value]),style:{flex:1}}),(0,On.jsx)(Ga,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,On.jsx)(yd,{size:16})})]},l)),(0,On.jsx)(x,{children:(0,On.jsx)(A,{variant:"subtle",size:"compact-sm",leftSection:(0,On.jsx)(mn,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var rr=h(y(),1);function Ng({row:e,close:a}){let[t,n]=(0,hc.useState)(e?.name??""),[o,r]=(0,hc.useState)(e?.icon??""),[i,l]=(0,hc.useState)(e?.description??""),
[c,s]=(0,hc.useState)(e?.defaults.block_inline_config??!1),[u,d]=(0,hc.useState)(sx(e?.defaults.metadata)),m=async()=>{let f={name:t.trim(),icon:o.trim()||null,
description:i.trim()||null,defaults:{metadata:dx(u),...e?{block_inline_config:c}:{}}};await(e?U("PUT",`${xo}/${e.id}`,f):U("POST",xo,f)),await Mg()};return(0,rr.jsxs)(
De,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:m,close:a,children:[(0,rr.jsxs)(x,{align:"flex-end",
wrap:"nowrap",children:[(0,rr.jsx)(N,{label:"Icon",placeholder:"🔭",value:o,onChange:f=>r(f.currentTarget.value),maxLength:8,w:76}),(0,rr.jsx)(N,{label:"Name",
placeholder:"Checkout team",value:t,onChange:f=>n(f.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,rr.jsx)(_a,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:f=>l(f.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,rr.jsx)(mx,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:u,change:d}),e&&(0,rr.jsx)(ma,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:f=>s(f.currentTarget.checked)})]})}var Ku=h(D(),1);var oa=h(y(),1);function ux({row:e,close:a}){let t=`${xo}/${e.id}/users`,n=__(e.id),[o,r]=(0,Ku.useState)(null),i=L({mutationFn:({id:c,role:s})=>U("PUT",`${t}/${c}`,
{role:s},t)}),l=Lt();return(0,oa.jsxs)(Aa,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,oa.jsxs)(
S,{children:[(0,oa.jsx)(v8,{path:t,there:n.data?.data??[]}),(0,oa.jsx)(O,{error:i.error}),(0,oa.jsx)(Da,{label:"Members",found:n,keyOf:c=>c.id,nameOf:lt,minWidth:480,
texts:c=>[c.email,lt(c)],acts:[{name:"Take out…",icon:vd,scope:"workspace_users.delete",danger:!0,run:r}],cells:[{name:"Person",least:200,show:c=>(0,oa.jsx)(Ba,
{name:lt(c),about:c.email})},{name:"Role here",width:150,show:c=>(0,oa.jsx)(ai,{label:`Role of ${lt(c)}`,bare:!0,roles:Ns,value:c.role,disabled:!l("workspace_us\
ers.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,oa.jsx)(gr,{size:26}),title:"Nobody was put in yet",about:"Owners and admins o\
f the organisation reach every workspace without being members."}})]}),o&&(0,oa.jsxs)(_e,{title:`Take ${lt(o)} out?`,action:"Take out",close:()=>r(null),run:()=>U(
"DELETE",`${t}/${o.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function v8({path:e,
there:a}){let t=Lt(),n=pu(t("organisation_users.list")),[o,r]=(0,Ku.useState)(null),[i,l]=(0,Ku.useState)("member"),c=L({mutationFn:()=>U("POST",e,{users:[{id:o,
role:i}]},e),onSuccess:()=>r(null)}),s=new Set(a.map(d=>d.id)),u=(n.data?.data??[]).filter(d=>d.status==="active"&&!s.has(d.id));return t("organisation_users.li\
st")?(0,oa.jsxs)(oa.Fragment,{children:[(0,oa.jsxs)(x,{align:"flex-end",wrap:"nowrap",children:[(0,oa.jsx)(ue,{label:"Put in",placeholder:u.length>0?"A person o\
f the organisation":"Everybody is in",data:u.map(d=>({value:d.id,label:`${lt(d)} (${d.email})`})),value:o,onChange:r,searchable:!0,nothingFoundMessage:"Nobody m\
atches. Invite them under Members.",style:{flex:1}}),(0,oa.jsx)("div",{style:{width:130},children:(0,oa.jsx)(ai,{label:"As",roles:Ns,value:i,change:l})}),(0,oa.jsx)(
Tn,{scope:"workspace_users.create",children:(0,oa.jsx)(A,{disabled:!o,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,oa.jsx)(O,{error:c.error})]}):
(0,oa.jsx)(b,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var kt=h(y(),1),Mg=async()=>{await Promise.all([Xo(xo),$e(he)])};function hx(){let{id:e}=ao(),[,a]=ie(),t=Fr(),[n,o]=(0,fx.useState)(null),r=()=>o(null),i=[{name:"\
Members",icon:gr,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:Ct,scope:"workspaces.update",run:c=>o({kind:"edit",row:c})},{name:"\
Delete…",icon:Fe,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>o({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,kt.jsxs)(ce,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,kt.jsx)(qt,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,kt.jsx)(Da,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,kt.jsx)(Ba,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,kt.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,kt.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,kt.jsx)(Z,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,kt.jsx)(H,{at:c.created_at})}],empty:{icon:(0,kt.jsx)(
Zi,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,kt.jsx)(Ng,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,kt.jsx)(Ng,{row:n.row,close:r}),n?.kind==="delete"&&(0,kt.jsx)(cx,{row:n.row,close:r,run:c=>U("DELETE",`${xo}/${n.row.id}`,{name:c}).then(Mg)}),
l&&(0,kt.jsx)(ux,{row:l,close:()=>a("/workspaces")})]})}var px=()=>nv({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Rg=e=>ov(e);function pc(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function gx(e){pc(()=>({opened:!0,selected:-1}),e)}function vx(e){pc(()=>({opened:!1}),e)}function bx(e){pc(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function yx(e,a){a.updateState(t=>({...t,selected:e}))}function b8(e,a){a.updateState(t=>({...t,listId:e}))}function Iu(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let o=0;o<n.length;o+=1){let r=n[o];if(r.shadowRoot){let l=Iu(e,r.shadowRoot);
if(l)return l}let i=Iu(e,r);if(i)return i}return null}function ju(e,a){let t=a.getState(),n=t.listId?Iu(`#${t.listId}`):null,o=n?.querySelector("[data-selected]"),
r=n?.querySelectorAll("[data-action]")??[],i=e===-1?r.length-1:e===r.length?0:e,l=Yg(i,0,r.length-1);return o?.removeAttribute("data-selected"),r[l]?.scrollIntoView(
{block:"nearest"}),r[l]?.setAttribute("data-selected","true"),yx(l,a),l}function y8(e){return ju(e.getState().selected+1,e)}function w8(e){return ju(e.getState().
selected-1,e)}function _8(e){let a=e.getState();(a.listId?Iu(`#${a.listId} [data-selected]`):null)?.click()}function x8(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function k8(e,a){pc(()=>({query:e}),a),Promise.resolve().then(()=>{ju(0,a),pc(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function z8({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var zt={open:gx,close:vx,toggle:bx,
updateState:pc,setSelectedAction:yx,setListId:b8,selectAction:ju,selectNextAction:y8,selectPreviousAction:w8,triggerSelectedAction:_8,registerAction:x8,setQuery:k8,
clearSpotlightState:z8};function wx(){let e=px();return[e,{open:()=>gx(e),close:()=>vx(e),toggle:()=>bx(e)}]}var[Yu,ri]=wx(),{open:S8,close:T8,toggle:A8}=ri;function Vu(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[_x,Nn]=jg("Spotlight component was not found in tree");var Fa={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Mn=h(y(),1),C8={dimmedSections:!0,highlightQuery:!1},gc=Wa(e=>{let{className:a,style:t,classNames:n,styles:o,id:r,description:i,label:l,leftSection:c,rightSection:s,
children:u,dimmedSections:d,highlightQuery:m,highlightColor:f,closeSpotlightOnTrigger:g,onClick:k,onMouseDown:T,keywords:w,vars:p,...v}=Ja("SpotlightAction",C8,
e),_=Nn(),E={classNames:n,styles:o},P=m&&typeof l=="string"?(0,Mn.jsx)(ev,{component:"span",highlight:_.query,color:f,..._.getStyles("actionLabel",E),children:l}):
(0,Mn.jsx)("span",{..._.getStyles("actionLabel",E),children:l});return(0,Mn.jsx)(dn,{"data-action":!0,..._.getStyles("action",{className:a,style:t,...E}),...v,onMouseDown:R=>{
R.preventDefault(),T?.(R)},onClick:R=>{k?.(R),(g??_.closeOnActionTrigger)&&zt.close(_.store)},tabIndex:-1,children:u||(0,Mn.jsxs)(Mn.Fragment,{children:[c&&(0,Mn.jsx)(
Rn,{component:"span",mod:{position:"left",dimmed:d},..._.getStyles("actionSection",E),children:c}),(0,Mn.jsxs)("span",{..._.getStyles("actionBody",E),children:[
P,(0,Mn.jsx)("span",{..._.getStyles("actionDescription",E),children:i})]}),s&&(0,Mn.jsx)(Rn,{component:"span",mod:{position:"right",dimmed:d},..._.getStyles("ac\
tionSection",E),children:s})]})})});gc.classes=Fa;gc.displayName="@mantine/spotlight/SpotlightAction";var xx=h(y(),1),qs=Wa(e=>{let{className:a,style:t,styles:n,classNames:o,label:r,children:i,...l}=Ja("SpotlightActionsGroup",null,e),c=Nn();return(0,xx.jsx)(Rn,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:o,styles:n}),...l,__vars:{"--spotlight-label":`'${r?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});qs.classes=Fa;qs.displayName="@mantine/core/SpotlightActionsGroup";var kx=h(y(),1),Pu=h(D(),1),Hs=Wa(e=>{let{className:a,style:t,id:n,children:o,vars:r,classNames:i,styles:l,...c}=Ja("SpotlightActionsList",null,e),s=Nn(),u=`man\
tine-${(0,Pu.useId)().replace(/:/g,"")}`,d=n||u;return(0,Pu.useEffect)(()=>(zt.setListId(d,s.store),()=>zt.setListId("",s.store)),[]),(0,kx.jsx)(lr.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...c,children:o})});Hs.classes=Fa;Hs.displayName="@mantine/spotlight/SpotlightActionsList";var zx=h(y(),1),Ks=Wa(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ja("SpotlightEmpty",null,e),i=Nn();return(0,zx.jsx)(Rn,{...i.getStyles("empty",{classNames:n,
styles:o,className:a,style:t}),...r})});Ks.classes=Fa;Ks.displayName="@mantine/spotlight/SpotlightEmpty";var Sx=h(y(),1),Qu=Wa(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ja("SpotlightFooter",null,e),i=Nn();return(0,Sx.jsx)(Rn,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:o}),...r})});Qu.classes=Fa;Qu.displayName="@mantine/spotlight/SpotlightFooter";function Tx(e,a){if(!e)return[];let t=()=>zt.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var Dg=h(y(),1),E8={size:600,yOffset:80,zIndex:Vs("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Yu,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Is=Wa(e=>{let a=Ja("SpotlightRoot",E8,e),{classNames:t,className:n,style:o,styles:r,unstyled:i,vars:l,
store:c,children:s,query:u,onQueryChange:d,transitionProps:m,clearQueryOnClose:f,shortcut:g,tagsToIgnore:k,triggerOnContentEditable:T,disabled:w,onSpotlightOpen:p,
onSpotlightClose:v,forceOpened:_,closeOnActionTrigger:E,maxHeight:P,scrollable:R,attributes:G,...Qe}=a,{opened:W,query:Zn}=Rg(c),$u=typeof u=="string"?u:Zn,Hg=Kg=>{
d?.(Kg),zt.setQuery(Kg,c)},Xx=Fg({name:"Spotlight",classes:Fa,props:a,className:n,style:o,classNames:t,styles:r,unstyled:i,attributes:G}),{resolvedClassNames:Zx,
resolvedStyles:$x}=$g({classNames:t,styles:r,props:a});return Xg(Tx(g,c),k,T),Vg(()=>{W?p?.():v?.()},[W]),w?null:(0,Dg.jsx)(_x,{value:{getStyles:Xx,query:$u,setQuery:Hg,
store:c,closeOnActionTrigger:E},children:(0,Dg.jsx)(ra,{...Qe,withCloseButton:!1,opened:W||!!_,padding:0,onClose:()=>zt.close(c),className:n,style:o,classNames:Zx,
styles:$x,attributes:G,transitionProps:{...m,onExited:()=>{f&&Hg(""),zt.clearSpotlightState({clearQuery:f},c),m?.onExited?.()}},__vars:{"--spotlight-max-height":R?
Ig(P):void 0},__staticSelector:"Spotlight","data-scrollable":R||void 0,children:s})})});Is.classes=Fa;Is.displayName="@mantine/spotlight/SpotlightRoot";var Ax=h(y(),1),Cx=h(D(),1),O8={size:"lg"},js=Wa(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:o,vars:r,value:i,attributes:l,...c}=Ja("SpotlightSearch",O8,
e),s=Nn(),u=s.getStyles("search"),[d,m]=(0,Cx.useState)(!1),f=g=>{n?.(g),!d&&(g.nativeEvent.code==="ArrowDown"&&(g.preventDefault(),zt.selectNextAction(s.store)),
g.nativeEvent.code==="ArrowUp"&&(g.preventDefault(),zt.selectPreviousAction(s.store)),(g.nativeEvent.code==="Enter"||g.nativeEvent.code==="NumpadEnter")&&(g.preventDefault(),
zt.triggerSelectedAction(s.store)))};return(0,Ax.jsx)(Vi,{...u,classNames:[{input:u.className},a],styles:[{input:u.style},t],...c,value:i??s.query,onChange:g=>{
s.setQuery(g.currentTarget.value),o?.(g)},onKeyDown:f,onCompositionStart:()=>m(!0),onCompositionEnd:()=>m(!1)})});js.classes=Fa;js.displayName="@mantine/spotlig\
ht/SpotlightSearch";function N8(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function M8(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function R8(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var Ex=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return M8(a).forEach(o=>{o.label?.toLowerCase().includes(t)?n[0].push(o):(o.description?.toLowerCase().includes(
t)||N8(o.keywords).includes(t))&&n[1].push(o)}),R8(n.flat())};function Bg(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,o)=>{if(t>=a)return n;if(Vu(o)){let r=Bg(o.actions,a-t);n.push({group:o.group,actions:r}),
t+=r.length}else n.push(o),t+=1;return n},[])}var ir=h(y(),1),D8={size:600,yOffset:80,limit:1/0,zIndex:Vs("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Yu,
filter:Ex,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},St=Wa(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:o,actions:r,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...u}=Ja("Spotlight",D8,e),[d,m]=Qg({value:n,defaultValue:"",finalValue:"",onChange:o}),f=Bg(t(d,r),c).map(g=>{if(Vu(
g)){let k=g.actions.map(({id:T,...w})=>(0,ir.jsx)(gc,{highlightQuery:l,...w},T));return(0,ir.jsx)(qs,{label:g.group,children:k},g.group)}return(0,ir.jsx)(gc,{highlightQuery:l,
...g},g.id)});return(0,ir.jsxs)(Is,{...u,query:d,onQueryChange:m,children:[(0,ir.jsx)(js,{...a}),f.length>0&&(0,ir.jsx)(Hs,{...s,children:f}),f.length===0&&i&&(0,ir.jsx)(
Ks,{children:i})]})});St.classes=Fa;St.displayName="@mantine/spotlight/Spotlight";St.Search=js;St.ActionsList=Hs;St.Action=gc;St.Empty=Ks;St.ActionsGroup=qs;St.
Footer=Qu;St.Root=Is;St.open=ri.open;St.close=ri.close;St.toggle=ri.toggle;var qx=h(D(),1);var Xn=h(y(),1);function Ox({opened:e,close:a}){let t=dv();return(0,Xn.jsx)(Aa,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,Xn.jsxs)(S,{children:[(0,Xn.jsx)(b,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,Xn.jsx)(b,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,Xn.jsxs)(S,{gap:6,children:[(0,Xn.jsxs)(x,{gap:"xs",children:[(0,Xn.jsx)(Z,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,Xn.jsxs)(b,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,Xn.jsx)(je,{text:ac(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var Co=h(y(),1),Ug=[{to:"/",name:"Getting started",about:"First request, next steps",icon:Zv},{to:"/playground",name:"Playground",about:"Try a model",icon:Wi},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:Jv},{to:"/configs",name:"Configs",about:"Where calls go",icon:fd},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:Ji},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:pr},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:Av}],Lg=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:Zi,scope:"workspaces.list"},{to:"/integrations",name:"Integration\
s",about:"Shared provider credentials",icon:el,scope:"organisation_integrations.list"},{to:"/members",name:"Members",about:"People and invites",icon:gr,scope:"o\
rganisation_users.list"},{to:"/secrets",name:"Secret references",about:"Secrets that are kept elsewhere",icon:bd,scope:"secret_references.list"},{to:"/watch",name:"\
Keys under watch",about:"Alerts and honeytokens",icon:Mv,scope:"workspace_service_api_keys.list"},{to:"/security",name:"Security",about:"Rights, logins, single \
sign-on",icon:pd,scope:"organisation_settings.read"},{to:"/audit",name:"Audit log",about:"Who changed what",icon:cd,scope:"audit_logs.list"}],Xu=(e,a)=>e.filter(
({scope:t})=>!t||a.includes(t));function Mx({scopes:e,onNavigate:a}){let t=Xu(Lg,e);return(0,Co.jsxs)(S,{gap:"lg",children:[(0,Co.jsx)(Nx,{places:Xu(Ug,e),onNavigate:a}),
t.length>0&&(0,Co.jsxs)("div",{children:[(0,Co.jsx)(b,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,Co.jsx)(Nx,{places:t,onNavigate:a})]})]})}
function Nx({places:e,onNavigate:a}){let[t]=ie();return(0,Co.jsx)(S,{gap:2,children:e.map(({to:n,name:o,icon:r})=>{let i=n==="/"?t==="/":t.startsWith(n);return(0,Co.jsx)(
tv,{component:Q,href:n,label:o,active:i,"aria-current":i?"page":void 0,leftSection:(0,Co.jsx)(r,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var Rx=h(D(),1);async function Zu(){try{await M("DELETE",he)}catch(e){Jn.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}Gg()}function Gg(){
xg(),Dn.setQueryData([he],null),Dn.removeQueries({predicate:e=>e.queryKey[0]!==he})}var Tt=h(y(),1),B8=/^[0-9a-f-]{8,}$/i;function Dx(){let[e,a]=(0,Rx.useState)(""),[,t]=ie(),{setColorScheme:n}=Ps(),o=ic(),r=mr().data?.data??[],i=ur().data?.data??
[],l=Xi(e!=="").data?.data??[],c=tc(),s=Xu([...Ug,...Lg],c).map(({to:g,name:k,about:T,icon:w})=>({id:g,label:k,description:T,leftSection:(0,Tt.jsx)(w,{size:20,stroke:1.7}),
onClick:()=>t(g)})),u=[{id:"copy-key",label:"Copy my API key",leftSection:(0,Tt.jsx)($i,{size:20}),onClick:o},{id:"new-key",label:"Create an API key",leftSection:(0,Tt.jsx)(
mn,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,Tt.jsx)(mn,{size:20}),onClick:()=>t("/configs/new")},{id:"new-\
vk",label:"Add a virtual key",leftSection:(0,Tt.jsx)(mn,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Tt.jsx)(md,{
size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,Tt.jsx)(gd,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,Tt.jsx)(
dd,{size:20}),onClick:()=>{Zu()}}],d=[...r.map(g=>({id:`key-${g.id}`,label:g.name,description:g.key,leftSection:(0,Tt.jsx)(Ji,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(g.name)}`)})),...i.map(g=>({id:`vk-${g.slug}`,label:g.name,description:`@${g.slug}`,leftSection:(0,Tt.jsx)(pr,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(g=>({id:`config-${g.slug}`,label:g.name,description:g.slug,leftSection:(0,Tt.jsx)(fd,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${g.slug}`)}))],m=[{group:"Pages",actions:s},{group:"Actions",actions:u},{group:"Keys and configs",actions:e?d:[]}],f=e.trim();if(B8.test(f)){let g={leftSection:(0,Tt.jsx)(
Vv,{size:20}),keywords:[f]};m.unshift({group:"Logs",actions:[{...g,id:"log",label:`Open log ${f}`,onClick:()=>t(`/logs/${encodeURIComponent(f)}`)},{...g,id:"tra\
ce",label:`Logs of trace ${f}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(f)}`)}]})}return(0,Tt.jsx)(St,{actions:m,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Tt.jsx)(at,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ye=h(y(),1);function U8(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var L8=[{value:"auto",label:"As the system",
icon:(0,ye.jsx)(Kv,{size:16})},{value:"light",label:"Light",icon:(0,ye.jsx)(gd,{size:16})},{value:"dark",label:"Dark",icon:(0,ye.jsx)(md,{size:16})}];function Bx({
session:e}){let[,a]=ie(),{colorScheme:t,setColorScheme:n}=Ps(),o=ic(),r=Pi().data?.key,i=U8(e);return(0,ye.jsxs)(B,{width:280,position:"bottom-end",children:[(0,ye.jsx)(
B.Target,{children:(0,ye.jsx)(dn,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,ye.jsx)(Jg,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,ye.jsxs)(B.Dropdown,{children:[(0,ye.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ye.jsx)(b,{size:"sm",fw:600,truncate:!0,children:i}),
(0,ye.jsx)(b,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,ye.jsx)(B.Divider,{}),(0,ye.jsxs)(B.Item,{leftSection:(0,ye.jsx)(
$i,{size:16}),onClick:o,children:["Copy API key",(0,ye.jsx)(b,{size:"xs",c:"dimmed",ff:r?"monospace":void 0,children:r?r.masked:"Makes your personal key"})]}),(0,ye.jsx)(
B.Divider,{}),(0,ye.jsx)(B.Label,{children:"Theme"}),L8.map(l=>(0,ye.jsx)(B.Item,{leftSection:l.icon,rightSection:t===l.value?(0,ye.jsx)(Bn,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,ye.jsx)(B.Divider,{}),(0,ye.jsx)(B.Item,{leftSection:(0,ye.jsx)(jv,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,ye.jsx)(B.Item,{leftSection:(0,ye.jsx)(nb,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,ye.jsx)(B.Item,{leftSection:(0,ye.jsx)($v,{size:16}),onClick:Mu,children:"Keyboard shortcuts"}),(0,ye.jsx)(B.Divider,{}),(0,ye.jsx)(B.Item,{leftSection:(0,ye.jsx)(
dd,{size:16}),onClick:()=>{Zu()},children:"Sign out"})]})]})}var vc=h(D(),1);var mt=h(y(),1);function Ux(){let[e,a]=(0,vc.useState)(null);return(0,vc.useEffect)(()=>mv(()=>new Promise(n=>a(()=>n))),[]),e?(0,mt.jsx)(G8,{end:n=>{a(null),e(
n)}}):null}function G8({end:e}){let[a,t]=(0,vc.useState)(""),[n,o]=(0,vc.useState)(!1),r=L({mutationFn:c=>M("POST",`${he}/prove`,c),onSuccess:()=>(e(!0),$e("/v1\
/sessions"))}),i=c=>{c.preventDefault(),c.stopPropagation(),r.mutate(n?{code:a.replace(/\s/g,"")}:{password:a})},l=L({mutationFn:async()=>r.mutateAsync({credential:await ec(
await M("GET",`${he}/prove/options`))})});return(0,mt.jsx)(ra,{opened:!0,onClose:()=>e(!1),title:"Confirm that it is you",zIndex:400,closeButtonProps:{"aria-lab\
el":"Close"},children:(0,mt.jsx)("form",{onSubmit:i,children:(0,mt.jsxs)(S,{children:[(0,mt.jsx)(b,{size:"sm",children:"You proved it more than five minutes ago\
, and this needs it again."}),n?(0,mt.jsx)(N,{label:"Code of your app",value:a,onChange:c=>t(c.currentTarget.value),inputMode:"numeric",autoComplete:"one-time-c\
ode","data-autofocus":!0}):(0,mt.jsx)(Ca,{label:"Password",value:a,onChange:c=>t(c.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,mt.jsxs)(x,{gap:"md",children:[(0,mt.jsx)(Te,{component:"button",type:"button",size:"sm",onClick:()=>{t(""),o(!n)},
children:n?"Use the password":"Use a code"}),Wl()&&(0,mt.jsx)(Te,{component:"button",type:"button",size:"sm",onClick:()=>l.mutate(),children:"Use a passkey"})]}),
(0,mt.jsx)(O,{error:r.error??l.error}),(0,mt.jsxs)(x,{justify:"flex-end",children:[(0,mt.jsx)(A,{variant:"default",onClick:()=>e(!1),children:"Cancel"}),(0,mt.jsx)(
A,{type:"submit",loading:r.isPending,disabled:!a,children:"Confirm"})]})]})})})}var Lx=h(D(),1);var At=h(y(),1);function Gx({session:e}){let a=Pt(),t=e.workspaces.find(o=>o.id===a)??e.workspaces[0];(0,Lx.useEffect)(()=>{t&&t.id!==a&&Ju(t.id)},[t,a]);let n=o=>{
Ju(o),Dn.resetQueries({predicate:({queryKey:[r]})=>r!==he})};return(0,At.jsxs)(B,{width:300,position:"bottom-start",children:[(0,At.jsx)(B.Target,{children:(0,At.jsxs)(
dn,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,At.jsx)(b,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,At.jsx)(rb,{size:15,stroke:1.7})]})}),(0,At.jsxs)(B.Dropdown,{children:[(0,At.jsx)(B.Label,{children:e.organisation.name}),
e.workspaces.map(o=>(0,At.jsx)(B.Item,{onClick:()=>n(o.id),rightSection:o.id===t?.id?(0,At.jsx)(Bn,{size:15,"aria-label":"at hand"}):null,children:(0,At.jsxs)(x,
{gap:"xs",wrap:"nowrap",children:[(0,At.jsx)(b,{size:"sm",truncate:!0,span:!0,children:o.name}),o.role&&(0,At.jsx)(Z,{size:"xs",variant:"light",color:"gray",children:o.
role})]})},o.id)),e.workspaces.length===0&&(0,At.jsx)(B.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var me=h(y(),1);function Hx({session:e,children:a}){let[t,n]=bc(!1),[o,r]=bc(!1),[i]=ie(),l=tc(),c=i.split("/")[1];return(0,qx.useEffect)(sv,[c]),(0,me.jsxs)(u_,
{children:[(0,me.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,me.jsxs)(yc,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{
mobile:!t}},padding:0,children:[(0,me.jsx)(yc.Header,{px:"md",children:(0,me.jsxs)(x,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,me.jsxs)(
x,{gap:"sm",wrap:"nowrap",style:{minWidth:0},children:[(0,me.jsx)(Wg,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,me.jsxs)(
Q,{href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,me.jsx)(bu,{}),(0,me.jsx)(b,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,me.jsx)(Gx,{session:e})]}),(0,me.jsxs)(x,{gap:6,wrap:"nowrap",children:[(0,me.jsxs)(dn,{className:"search-button",onClick:ri.open,"aria-label":"Search and co\
mmands",children:[(0,me.jsx)(at,{size:15}),(0,me.jsx)(b,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,me.jsx)($s,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,me.jsx)(Eo,{label:"Show API calls of this page",children:(0,me.jsx)(Ga,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:r.open,children:(0,me.jsx)(Lv,{size:19,stroke:1.7})})}),(0,me.jsx)(Eo,{label:"Keyboard shortcuts",children:(0,me.jsx)(
Ga,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:Mu,visibleFrom:"xs",children:(0,me.jsx)(Xv,{size:19,stroke:1.7})})}),(0,me.jsx)(
Bx,{session:e})]})]})}),(0,me.jsx)(yc.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,me.jsx)(Mx,{scopes:l,onNavigate:n.close})}),(0,me.jsx)(
yc.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,me.jsx)(Dx,{}),(0,me.jsx)(c5,{}),(0,me.jsx)(Ux,{}),(0,me.jsx)(Ox,{opened:o,close:r.close})]})}var V=h(y(),1),q8=(0,ii.lazy)(()=>import("./config-GQWQ73PE.js").catch(()=>({default:H8})));function Kx(){let e=et(),a=_v(e.data===null),[t]=ie();K8();let n=e.
error??a.error;return n?(0,V.jsx)(Fu,{mih:"100vh",p:"md",children:(0,V.jsx)(O,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,V.jsx)(Fu,{mih:"100vh",children:(0,V.jsx)(cr,{"aria-label":"Loading"})}):t==="/invite"?(0,V.jsx)(O_,{}):t==="/reset-password"?(0,V.jsx)(
U5,{}):e.data?(0,V.jsx)(Hx,{session:e.data,children:(0,V.jsx)(qg,{children:(0,V.jsxs)(Sv,{children:[(0,V.jsx)(fa,{path:"/",component:v_}),(0,V.jsx)(fa,{path:"/p\
layground",component:T5}),(0,V.jsx)(fa,{path:"/logs/:id?",component:u5}),(0,V.jsx)(fa,{path:"/keys/:action?",component:H_}),(0,V.jsx)(fa,{path:"/virtual-keys/:a\
ction?",component:nx}),(0,V.jsx)(fa,{path:"/configs",component:r_}),(0,V.jsx)(fa,{path:"/configs/:slug/:tab?",children:(0,V.jsx)(ii.Suspense,{fallback:(0,V.jsx)(
"div",{className:"page","aria-busy":"true"}),children:(0,V.jsx)(q8,{})})}),(0,V.jsx)(fa,{path:"/workspaces/:id?",component:hx}),(0,V.jsx)(fa,{path:"/integration\
s",component:C_}),(0,V.jsx)(fa,{path:"/members",component:b5}),(0,V.jsx)(fa,{path:"/secrets",component:L5}),(0,V.jsx)(fa,{path:"/watch",component:ix}),(0,V.jsx)(
fa,{path:"/security",component:Q5}),(0,V.jsx)(fa,{path:"/audit",component:J2}),(0,V.jsx)(fa,{path:"/reference/:id?",component:D5}),(0,V.jsx)(fa,{path:"/account",
component:j2}),(0,V.jsx)(fa,{path:"/setup",children:(0,V.jsx)(ef,{to:"/"})}),(0,V.jsx)(fa,{path:"/login",children:(0,V.jsx)(ef,{to:"/"})}),(0,V.jsx)(fa,{component:y5})]})},
t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,V.jsx)(X5,{needed:a.data?.needed??!1}):(0,V.jsx)(j_,{})}function H8(){return(0,V.jsx)("div",{className:"page",
children:(0,V.jsx)(O,{error:new Error("A part of the console is missing. The gateway may have been updated."),title:"Reload this page",retry:()=>window.location.
reload()})})}function K8(){let e=iv();(0,ii.useEffect)(()=>{let a=n=>{n instanceof Wn&&n.status===401&&Gg()},t=[e.getQueryCache().subscribe(n=>{n.type==="update\
d"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.
forEach(n=>n())},[e])}var qg=class extends ii.Component{state={error:null};static getDerivedStateFromError(a){return{error:a}}render(){return this.state.error?(0,V.jsx)(
"div",{className:"page",children:(0,V.jsx)(O,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.children}};var I8=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],j8=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],Y8=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],V8=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],P8=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],Ix="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",Q8="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",jx={colors:{water:I8,dark:j8,teal:Y8,orange:V8,red:P8},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:Ix,fontFamilyMonospace:Q8,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:Ix,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},Yx=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var Yi=h(y(),1),Vx=document.getElementById("root");Vx&&(0,Qx.createRoot)(Vx).render((0,Yi.jsx)(Px.StrictMode,{children:(0,Yi.jsx)(Zg,{theme:jx,cssVariablesResolver:Yx,
defaultColorScheme:"auto",children:(0,Yi.jsxs)(lv,{client:Dn,children:[(0,Yi.jsx)(rv,{position:"bottom-right"}),(0,Yi.jsx)(Kx,{})]})})}));
